package org.mitplan.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The one browser of a run; every test gets contexts of its own, as if on its own machine. */
public final class Browsers {
    private static final List<String> QUIET =
            List.of(
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    /** A new person at a new machine: no cookies, a German browser, paths relative to the start. */
    public static BrowserContext person() {
        return person(1280, 800);
    }

    /** The same with a screen of this size. */
    public static BrowserContext person(int width, int height) {
        return person(Server.address(), width, height);
    }

    /** The same in front of a product with an address of its own. */
    public static synchronized BrowserContext person(URI product, int width, int height) {
        if (browser == null) {
            launch();
        }
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(product.toString())
                                .setLocale("de-DE")
                                .setTimezoneId("Europe/Berlin")
                                .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /**
     * Somebody with a browser of their own, which keeps its things in the given folder and can be
     * killed without harm to others.
     */
    public static synchronized BrowserContext ownBrowser(Path profile) throws Exception {
        person().close();
        return playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.path())
                                .setArgs(arguments())
                                .setBaseURL(Server.address().toString())
                                .setLocale("de-DE"));
    }

    /** Ends such a browser as a power cut does. */
    public static void kill(Path profile) {
        ProcessHandle.allProcesses()
                .filter(process -> runsWith(process, profile))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean runsWith(ProcessHandle process, Path profile) {
        return process.info().commandLine().orElse("").contains(profile.toString());
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(QUIET);
        if (Programs.isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static void launch() {
        try {
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.path())
                            .setArgs(arguments());
            Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(noDownload));
            browser = playwright.chromium().launch(options);
        } catch (IOException failed) {
            throw new IllegalStateException("No browser for the tests", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
