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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mitplan.shared.web.Nonce;
import org.mitplan.shared.web.OwnAddress;

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
        String command = request.getHeader(HEADER);
        String number = command == null ? request.getParameter(Nonce.ONCE) : command;
        if (!Nonce.isOnce(number)) {
            return Optional.empty();
        }
        try {
            byte[] key = number.getBytes(StandardCharsets.US_ASCII);
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            String id = hex(all.digest(key));
            all.update(key);
            read(request, all);
            return Optional.of(new Sent(id, hex(all.digest())));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void read(HttpServletRequest request, MessageDigest all)
            throws IOException, ServletException {
        add(all, OwnAddress.of(request));
        for (Map.Entry<String, String[]> field :
                new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!RENEWED.contains(field.getKey())) {
                add(all, field.getKey());
                for (String value : field.getValue()) {
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
