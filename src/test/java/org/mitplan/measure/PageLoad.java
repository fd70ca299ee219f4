package org.mitplan.measure;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;

/** What the browser fetched for one page: how often, and how many bytes of which kind. */
public final class PageLoad {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Long> bytes = new HashMap<>();
    private int requests;

    private PageLoad() {}

    /** Opens a page in this browser and waits until nothing more comes. */
    public static PageLoad of(BrowserContext browser, String address) {
        PageLoad load = new PageLoad();
        Page page = browser.newPage();
        CDPSession network = browser.newCDPSession(page);
        network.on("Network.responseReceived", load::received);
        network.on("Network.loadingFinished", load::finished);
        network.send("Network.enable");
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        network.detach();
        page.close();
        return load;
    }

    private void received(JsonObject event) {
        kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString());
    }

    private void finished(JsonObject event) {
        String id = event.get("requestId").getAsString();
        long size = event.get("encodedDataLength").getAsLong();
        bytes.merge(kinds.getOrDefault(id, "Other"), size, Long::sum);
        requests += size > 0 ? 1 : 0;
    }

    /** Requests that went to the server; what the browser had kept does not count. */
    public int requests() {
        return requests;
    }

    /** Bytes on the wire with headers, of one kind: Document, Script, Stylesheet, Font. */
    public long bytes(String kind) {
        return bytes.getOrDefault(kind, 0L);
    }

    public long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public String toString() {
        return requests + " requests, " + bytes() + " bytes " + bytes;
    }
}
