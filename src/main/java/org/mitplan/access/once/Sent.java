package org.mitplan.access.once;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mitplan.shared.entrance.OwnAddress;
import org.mitplan.shared.web.KeptForm;
import org.mitplan.shared.web.Nonce;

/**
 * A form or command as it was sent. Both hashes are of no use to whoever reads them: the number is
 * drawn at random, and it is the key to what was sent with it.
 *
 * @param number hash of the number under which a page sent it
 * @param content hash of what stood in it and where it went
 */
public record Sent(String number, String content) {
    static final String HEADER = "X-Mitplan-Once";
    private static final int BYTES = 16;

    /** What a page that goes on in another session or tab sends anew though nobody typed it. */
    private static final Set<String> RENEWED =
            Set.of(Nonce.ONCE, "draft-tab", "primefaces.nonce", "jakarta.faces.ViewState");

    /** Empty if none of our own pages sent this. */
    public static Optional<Sent> of(HttpServletRequest request)
            throws IOException, ServletException {
        return of(request, OwnAddress.of(request));
    }

    /** What a form was sent with before it was kept; empty if it goes on under a new number. */
    public static Optional<Sent> of(KeptForm kept) {
        return Optional.of(kept)
                .filter(form -> Nonce.isOnce(form.once()))
                .map(form -> new Sent(hex(sha().digest(key(form.once()))), form.content()));
    }

    /** The same form, which its sender's browser took on to the sign-in page. */
    public static KeptForm keep(HttpServletRequest request, KeptForm kept)
            throws IOException, ServletException {
        return of(request, kept.address())
                .map(sent -> kept.under(request.getParameter(Nonce.ONCE), sent.content()))
                .orElse(kept);
    }

    private static Optional<Sent> of(HttpServletRequest request, String address)
            throws IOException, ServletException {
        String command = request.getHeader(HEADER);
        String number = command == null ? request.getParameter(Nonce.ONCE) : command;
        if (!Nonce.isOnce(number)) {
            return Optional.empty();
        }
        MessageDigest all = sha();
        String id = hex(all.digest(key(number)));
        all.update(key(number));
        add(all, address);
        read(request, all);
        return Optional.of(new Sent(id, hex(all.digest())));
    }

    private static byte[] key(String number) {
        return number.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What stands in the address comes before what stands in the form, and is that already. */
    private static void read(HttpServletRequest request, MessageDigest all)
            throws IOException, ServletException {
        String query = "&" + request.getQueryString();
        for (Map.Entry<String, String[]> field :
                new TreeMap<>(request.getParameterMap()).entrySet()) {
            int before = query.split(Pattern.quote("&" + field.getKey() + "="), -1).length - 1;
            if (!RENEWED.contains(field.getKey()) && field.getValue().length > before) {
                add(all, field.getKey());
                for (String value :
                        List.of(field.getValue()).subList(before, field.getValue().length)) {
                    add(all, value);
                }
            }
        }
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                if (part.getContentType() != null) {
                    add(all, part.getName());
                    add(all, part.getInputStream());
                }
            }
        } else if (request.getHeader(HEADER) != null && request.getContentLength() > 0) {
            InputStream body = request.getInputStream();
            body.mark(request.getContentLength());
            add(all, body);
            body.reset();
        }
    }

    /** With its length before it, so that no two fields read like two others. */
    private static void add(MessageDigest all, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        all.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        all.update(bytes);
    }

    private static void add(MessageDigest all, InputStream bytes) throws IOException {
        byte[] some = new byte[8192];
        for (int read = bytes.read(some); read >= 0; read = bytes.read(some)) {
            all.update(some, 0, read);
        }
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
