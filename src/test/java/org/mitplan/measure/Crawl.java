package org.mitplan.measure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mitplan.start.DemoSignIns;
import org.mitplan.testbed.Form;

/** Follows every link that somebody is shown, and keeps the words of each page and paper. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)[^\"]*\"");
    private static final Pattern WORDLESS = Pattern.compile("resource|signout|/api/session");
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}(:\\d{2}|\\.\\d{2} Uhr)\\b");
    private static final Pattern MARKUP =
            Pattern.compile("<(script|style)\\b.*?</\\1>|<[^>]*>", Pattern.DOTALL);
    private static final int MOST = 1500;
    private final URI product;
    private final HttpClient http =
            HttpClient.newBuilder()
                    // As browsers do without TLS; after an upgrade answers lack their type here.
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final Map<String, List<String>> words = new TreeMap<>();

    Crawl(URI product) {
        this.product = product;
    }

    /**
     * The words of all pages that this person of the invented office is led to. Ids may differ from
     * office to office: what has the same address but for them stands together, in order of words.
     */
    Map<String, List<String>> as(String name) throws IOException, InterruptedException {
        signIn(name);
        Deque<String> next = new ArrayDeque<>(Set.of("casefile/day"));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty() && seen.size() < MOST) {
            String address = next.pop();
            for (String link : read(address)) {
                if (seen.add(link)) {
                    next.add(link);
                }
            }
        }
        words.values().forEach(Collections::sort);
        return words;
    }

    private void signIn(String name) throws IOException, InterruptedException {
        Map<String, String> form =
                Form.in(new String(get("access/signin").body(), StandardCharsets.UTF_8), "f");
        form.put("f:name", name);
        form.put("f:password", DemoSignIns.PASSWORD);
        form.put("f:go", "x");
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        http.send(
                HttpRequest.newBuilder(product.resolve("access/signin"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /** Keeps what is said there and returns where it leads to. */
    private Set<String> read(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        if (kind.startsWith("application/pdf")) {
            keep(address, answer.statusCode() + " " + text(answer.body()));
            return Set.of();
        }
        if (!kind.startsWith("text/html")) {
            keep(address, answer.statusCode() + " " + kind);
            return Set.of();
        }
        String page = new String(answer.body(), StandardCharsets.UTF_8);
        keep(address, answer.statusCode() + " " + MARKUP.matcher(page).replaceAll(" "));
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith("/") && !link.startsWith("//"))
                .filter(link -> !WORDLESS.matcher(link).find())
                .map(link -> link.substring(1))
                .collect(Collectors.toSet());
    }

    private void keep(String address, String said) {
        words.computeIfAbsent(RANDOM.matcher(address).replaceAll("#"), place -> new ArrayList<>())
                .add(
                        CLOCK.matcher(RANDOM.matcher(said).replaceAll("#"))
                                .replaceAll("@")
                                .replaceAll("\\s+", " "));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(product.resolve("/" + address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
