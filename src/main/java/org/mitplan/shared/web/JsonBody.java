package org.mitplan.shared.web;

import static org.mitplan.shared.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.mitplan.shared.text.CleanText;

/** Reads what scripts send: one object of bounded size and depth, each text in it cleaned. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<JsonObject> {
    private static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 20;

    /** Stays as it was typed, as in the forms of our pages. */
    private static final String PASSWORD = "password";

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonObject.class;
    }

    @Override
    public JsonObject readFrom(
            Class<JsonObject> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] sent = body.readNBytes(LONGEST + 1);
        if (sent.length > LONGEST || !isBalanced(sent)) {
            throw new Malformed();
        }
        try (JsonReader reader =
                JSON.createReaderFactory(null)
                        .createReader(new ByteArrayInputStream(sent), StandardCharsets.UTF_8)) {
            return cleaned(reader.readObject());
        } catch (JsonException | IllegalStateException notJson) {
            throw new Malformed();
        }
    }

    /** Counted before anything is built of it; brackets in texts do not count. */
    private static boolean isBalanced(byte[] sent) {
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < sent.length && depth >= 0 && depth <= DEEPEST; i++) {
            if (sent[i] == '"') {
                text = !text;
            } else if (text) {
                i += sent[i] == '\\' ? 1 : 0;
            } else if (sent[i] == '{' || sent[i] == '[') {
                depth++;
            } else if (sent[i] == '}' || sent[i] == ']') {
                depth--;
            }
        }
        return depth == 0;
    }

    private static JsonObject cleaned(JsonObject sent) {
        JsonObjectBuilder clean = JSON.createObjectBuilder();
        sent.forEach(
                (name, value) -> clean.add(name, name.equals(PASSWORD) ? value : cleaned(value)));
        return clean.build();
    }

    private static JsonValue cleaned(JsonValue sent) {
        if (sent instanceof JsonString text) {
            return JSON.createValue(CleanText.plain(text.getString()));
        }
        if (sent instanceof JsonArray list) {
            JsonArrayBuilder clean = JSON.createArrayBuilder();
            list.forEach(value -> clean.add(cleaned(value)));
            return clean.build();
        }
        return sent instanceof JsonObject object ? cleaned(object) : sent;
    }
}
