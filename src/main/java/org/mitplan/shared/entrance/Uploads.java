package org.mitplan.shared.entrance;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Logger;

/**
 * The files into which the server writes what is uploaded. It leaves them there; nothing of them
 * shall outlive its request.
 */
public final class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());
    private static final String FILES = "upload_*.tmp";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Uploads() {}

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * To be called by whoever ends a session while a request is there: then the container reads
     * that, before anything bounds it, and leaves its files.
     */
    public static void forgetOfEndedSession(HttpServletRequest request) {
        if (is(request)) {
            try {
                forget(request);
            } catch (IOException | ServletException | IllegalStateException brokenOff) {
                LOG.fine("An upload of an ended session broke off");
            }
        }
    }

    /** Removes what came with this request, once nobody needs it any more. */
    static void forget(HttpServletRequest request) throws IOException, ServletException {
        for (Part part : request.getParts()) {
            part.delete();
        }
    }

    /** Removes the rest of uploads that broke off, of which no request knows. */
    static void sweep(ServletContext context) throws IOException {
        sweep(
                Path.of(context.getAttribute(ServletContext.TEMPDIR).toString()),
                Instant.now().minus(LONGEST));
    }

    static void sweep(Path folder, Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : files) {
                if (file.toFile().lastModified() < before.toEpochMilli()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
