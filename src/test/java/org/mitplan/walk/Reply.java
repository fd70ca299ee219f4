package org.mitplan.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What came back: status, and everything that can be read in head and body. */
record Reply(int status, String location, String head, String body) {
    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().map().toString(),
                readable(response.body()));
    }

    private static String readable(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith("PK")) {
            return word(body);
        }
        if (!text.startsWith("%PDF")) {
            return text;
        }
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String word(byte[] body) {
        try (XWPFWordExtractor docx =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(body)))) {
            return docx.getText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The answer in a word of the table. */
    String word() {
        return switch (status) {
            case 200, 204 ->
                    Things.holdsCanary(body, "a") ? "OK" : status == 200 ? "BARE" : "EMPTY";
            case 302 ->
                    location.contains("/access/signin")
                            ? "SIGN_IN"
                            : location.contains("expired=1") ? "EXPIRED" : "DONE";
            case 401 -> "UNKNOWN";
            case 403 -> "FORBIDDEN";
            case 404 -> "ABSENT";
            default -> Integer.toString(status);
        };
    }

    /** What the page says is wrong with what was sent. */
    String errors() {
        int at = body.indexOf("id=\"errors\"");
        return at < 0 ? "" : body.substring(at, Math.min(body.length(), at + 300));
    }

    /** Whether the server failed, or shows of what it is made. */
    boolean isDefect() {
        return status >= 500
                || body.contains("Exception")
                || body.contains("\tat ")
                || body.contains("glassfish")
                || body.contains("Payara");
    }

    boolean holdsCanary(String letter) {
        return Things.holdsCanary(head + body, letter);
    }

    /** Where this answer differs from another one, apart from ids and one-time words. */
    Optional<String> difference(Reply other) {
        String mine = lasting();
        String theirs = other.lasting();
        if (status == other.status && mine.equals(theirs)) {
            return Optional.empty();
        }
        int at = 0;
        while (at < Math.min(mine.length(), theirs.length())
                && mine.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        return Optional.of(status + " at " + part(mine, at) + " <> " + part(theirs, at));
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 20));
    }

    private String lasting() {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("nonce=\"[^\"]*\"", "NONCE")
                .replaceAll("(?:csp\\.init\\(|NONCE: ?)['\"][^'\"]*['\"]", "NONCE")
                .replaceAll("<input[^>]*(?:ViewState|nonce|once)[^>]*>", "HIDDEN");
    }
}
