package org.mitplan.access;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The application's pool; its user may not change tables and can only add to the journal. A
 * connection that died while it lay there (the database was restarted, somebody killed it) is found
 * out by a ping and replaced before anybody gets it.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/mitplan",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=mitplan.db.url}",
        user = "${MPCONFIG=mitplan.db.user}",
        password = "${MPCONFIG=mitplan.db.password}",
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
public class DataSourceSettings {}
