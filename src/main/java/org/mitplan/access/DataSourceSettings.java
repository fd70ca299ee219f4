package org.mitplan.access;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The application's pool; its user may not change tables and can only add to the journal. */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/mitplan",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=mitplan.db.url}",
        user = "${MPCONFIG=mitplan.db.user}",
        password = "${MPCONFIG=mitplan.db.password}",
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 32)
public class DataSourceSettings {}
