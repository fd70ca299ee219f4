package org.mitplan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitplan.asvs.Asvs;
import org.mitplan.testbed.FromOutside;
import org.mitplan.testbed.Server;

/** A session of one door is nothing at the others, whoever holds it. */
@Asvs("7.2.1")
class DoorsIT extends FromOutside {
    private static final Map<String, String> PLACES =
            new TreeMap<>(Map.of("FAMILY", "portal", "PARTNER", "partner", "MACHINE", "machine"));
    private final Map<String, String> tokens = new TreeMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void oneOfEachKindHasASession() throws SQLException {
        for (String kind : PLACES.keySet()) {
            String token = UUID.randomUUID().toString().replace("-", "") + "abcdefghijk";
            String account = UUID.randomUUID().toString();
            Server.execute(
                    "insert into account (id, kind, display_name, person_id) select '%s', '%s', 'Probe %s', min(id) from person"
                            .formatted(account, kind, kind),
                    "insert into visitor_session (token_hash, account_id, kind, started_at, last_seen_at)"
                            + " values (unhex(sha2('%s', 256)), '%s', '%s', utc_timestamp(6), utc_timestamp(6))"
                                    .formatted(token, account, kind));
            tokens.put(kind, token);
        }
    }

    @AfterEach
    void theyGo() throws SQLException {
        Server.execute(
                "delete from visitor_session where account_id in (select id from account where display_name like 'Probe %')",
                "delete from account where display_name like 'Probe %'");
    }

    @Test
    void eachTokenOpensItsOwnDoorAlone() throws Exception {
        for (String kind : PLACES.keySet()) {
            for (String door : PLACES.keySet()) {
                String answer = ask("api/" + PLACES.get(door) + "/probe", tokens.get(kind));
                assertThat(answer)
                        .as("%s at the door of %s", kind, door)
                        .isEqualTo(kind.equals(door) ? "200 " + kind + " Probe " + kind : "401 ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casefile/day",
                "casefile/files",
                "access/account",
                "casefile/overview?file=e209ed59-e5e5-4c41-a65d-dd4487ad1429",
                "casefile/overview?file=11111111-1111-1111-1111-111111111111",
                "board/board?file=e209ed59-e5e5-4c41-a65d-dd4487ad1429"
            })
    void pagesOfStaffSendEverybodyElseToTheirSignIn(String page) throws Exception {
        for (String token : tokens.values()) {
            assertThat(ask(page, token)).startsWith("302 ");
        }
    }

    /** What the door takes for a place of its own, and endpoints for one of staff. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/board/e209ed59-e5e5-4c41-a65d-dd4487ad1429;%2f..%2f..%2fportal%2f/changes",
                "api/drafts/e209ed59-e5e5-4c41-a65d-dd4487ad1429/..%2f..%2fportal",
                "api/application.wadl;%2f..%2falive",
                "api/session;%2f..%2falive",
                "api/alive;x"
            })
    void addressesThatAreReadInTwoWaysLeadNowhere(String address) throws Exception {
        for (String token : tokens.values()) {
            assertThat(ask(address, token)).isEqualTo("404 ");
        }
    }

    @Test
    void endedSessionAndDisabledAccountAreNobody() throws Exception {
        Server.execute(
                "update visitor_session set ended_at = utc_timestamp(6) where kind = 'FAMILY'",
                "update account set state = 'DISABLED' where display_name = 'Probe PARTNER'",
                "update visitor_session set last_seen_at = utc_timestamp(6) - interval 11 hour"
                        + " where kind = 'MACHINE'");
        assertThat(ask("api/portal/probe", tokens.get("FAMILY"))).isEqualTo("401 ");
        assertThat(ask("api/partner/probe", tokens.get("PARTNER"))).isEqualTo("401 ");
        assertThat(ask("api/machine/probe", tokens.get("MACHINE")))
                .as("other systems come when they have something")
                .startsWith("200 ");
        Server.execute(
                "update visitor_session set ended_at = null, last_seen_at = utc_timestamp(6) - interval 1 hour"
                        + " where kind = 'FAMILY'");
        assertThat(ask("api/portal/probe", tokens.get("FAMILY"))).isEqualTo("401 ");
    }

    /** The database itself lets nobody else have a role of staff. */
    @Test
    void kindCannotBeForged() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                Server.execute(
                                        "insert into account_role (account_id, role) select id, 'CASEWORKER'"
                                                + " from account where display_name = 'Probe FAMILY'"))
                .isInstanceOf(SQLException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                Server.execute(
                                        "update visitor_session s join account a on a.id = s.account_id"
                                                + " set s.kind = 'PARTNER' where a.display_name = 'Probe FAMILY'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nothingOfAFamilyStandsBehindItsDoorYet() throws Exception {
        assertThat(ask("portal/", tokens.get("FAMILY"))).startsWith("404 ");
        assertThat(ask("portal/casefile/day", tokens.get("FAMILY"))).startsWith("404 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/", "portal", "portal/casefile/day", "partner/", "machine/"})
    void strangersReadThatThereIsNoPage(String address) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(Server.address() + address)).build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("gibt es keine Seite");
    }

    private String ask(String address, String token) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(Server.address() + address))
                        .header(
                                "Cookie",
                                "MITPLAN_PORTAL=%1$s; MITPLAN_PARTNER=%1$s; MITPLAN_KEY=%1$s; MITPLAN=x"
                                        .formatted(token))
                        .header("Authorization", "Bearer " + token)
                        .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + (answer.statusCode() == 200 ? answer.body() : "");
    }
}
