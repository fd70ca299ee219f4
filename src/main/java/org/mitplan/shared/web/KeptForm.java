package org.mitplan.shared.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.text.CleanText;

/**
 * What was typed into a form that came too late, until it is sent anew in the same session.
 * Passwords are never among it.
 *
 * @param address the page of the form, within the application
 * @param typist account in whose page it was typed
 * @param fields values by control
 * @param once number under which it was sent and may have been stored, empty for a new one
 * @param content hash of all that was sent under that number
 */
public record KeptForm(
        String address,
        String typist,
        Map<String, List<String>> fields,
        String once,
        String content)
        implements Serializable {
    /** Names in each form who it was shown to. */
    public static final String TYPIST = "typist";

    /** Tells a page that what stands in its fields came back unsaved. */
    public static final String RETURNED = "returned";

    /** Where the sign-in page finds what it carries. */
    public static final String CARRIED = "carried";

    /** The longest that is carried, in bytes of a form and in characters of {@link #text}. */
    public static final int LONGEST = 290_000;

    static final Set<String> PASSWORDS = Set.of("password", "old", "fresh", "repeated");
    private static final Pattern OF_THE_PAGE =
            Pattern.compile(
                    "jakarta\\.faces\\..*|primefaces\\..*|.*:go|" + Nonce.ONCE + "|" + TYPIST);

    /** Empty where that is no form in which somebody could have typed. */
    static Optional<KeptForm> of(HttpServletRequest request) {
        return of(request, OwnAddress.of(request));
    }

    /**
     * The same for a form that was taken on to another page.
     *
     * @param address where it stood
     */
    public static Optional<KeptForm> of(HttpServletRequest request, String address) {
        String type = request.getContentType();
        boolean form =
                request.getMethod().equals("POST")
                        && type != null
                        && type.startsWith("application/x-www-form-urlencoded");
        String typist = form ? request.getParameter(TYPIST) : null;
        if (typist == null || typist.isEmpty() || address == null) {
            return Optional.empty();
        }
        Map<String, List<String>> fields =
                request.getParameterMap().entrySet().stream()
                        .filter(field -> isTyped(request, field.getKey()))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, field -> List.of(field.getValue())));
        return fields.keySet().stream().anyMatch(KeptForm::isControl)
                ? Optional.of(new KeptForm(address, typist, fields, "", ""))
                : Optional.empty();
    }

    /**
     * The same under a number, so that it is stored once with what went before.
     *
     * @param number as the form sent it, empty for a new one
     * @param hash of all that was sent under it
     */
    public KeptForm under(String number, String hash) {
        return new KeptForm(address, typist, fields, number, hash);
    }

    /** Fields beside these are the form itself and what the page needs. */
    private static boolean isControl(String name) {
        return name.contains(":");
    }

    /**
     * What somebody wrote, to be read and copied where there is no field for it.
     *
     * @param shown the controls of which that is asked
     */
    List<String> words(Predicate<String> shown) {
        return fields.entrySet().stream()
                .filter(field -> isControl(field.getKey()) && shown.test(field.getKey()))
                .map(field -> CleanText.lines(String.join(", ", field.getValue())))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What stands in the address is there again by itself. */
    private static boolean isTyped(HttpServletRequest request, String name) {
        String query = "&" + request.getQueryString();
        return !OF_THE_PAGE.matcher(name).matches()
                && !PASSWORDS.contains(name.substring(name.lastIndexOf(':') + 1))
                && !query.contains("&" + name + "=");
    }

    /** Stays for that person alone, until it is sent or the session ends. */
    public void stayIn(HttpSession session, Object person) {
        if (typist.equals(person.toString())) {
            KeptForms.of(session).add(this);
        }
    }

    /** What is kept for the page that is opened now or sends something. */
    public static Optional<KeptForm> waiting(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : KeptForms.of(session).at(OwnAddress.of(request));
    }

    /** It goes on under a new number, as something else was stored under its own. */
    public static void renew(HttpServletRequest request) {
        waiting(request)
                .ifPresent(form -> form.under("", "").stayIn(request.getSession(), form.typist));
    }

    /** It was sent, unless that was another form of its page. */
    public void wasSent(HttpServletRequest request) {
        boolean other =
                request.getMethod().equals("POST")
                        && fields.entrySet().stream()
                                .filter(field -> field.getValue().contains(field.getKey()))
                                .noneMatch(form -> request.getParameter(form.getKey()) != null);
        HttpSession session = request.getSession(false);
        if (!other && session != null) {
            KeptForms.of(session).remove(this);
        }
    }

    /** As the sign-in page carries it in the browser that sent it: this server keeps it nowhere. */
    public String text() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        fields.forEach((name, values) -> all.add(name, JSON.createArrayBuilder(values)));
        String json =
                JSON.createObjectBuilder()
                        .add("address", address)
                        .add(TYPIST, typist)
                        .add("fields", all)
                        .add(Nonce.ONCE, once)
                        .add("content", content)
                        .build()
                        .toString();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it again; empty if it is anything else. */
    public static Optional<KeptForm> read(String text) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            JsonObject form = JSON.createReader(new ByteArrayInputStream(json)).readObject();
            Map<String, List<String>> fields =
                    form.getJsonObject("fields").entrySet().stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Map.Entry::getKey,
                                            field ->
                                                    field.getValue()
                                                            .asJsonArray()
                                                            .getValuesAs(JsonString::getString)));
            return Optional.of(
                    new KeptForm(
                            form.getString("address"),
                            form.getString(TYPIST),
                            fields,
                            form.getString(Nonce.ONCE),
                            form.getString("content")));
        } catch (IllegalArgumentException
                | JsonException
                | ClassCastException
                | NullPointerException anythingElse) {
            return Optional.empty();
        }
    }
}
