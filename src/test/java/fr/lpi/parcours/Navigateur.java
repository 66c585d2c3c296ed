package fr.lpi.parcours;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// One Chromium for all the tests of a run; for each test, the [Postes] it opens, closed with it.
class Navigateur implements ParameterResolver, AfterEachCallback {

    private static final Namespace PARCOURS = Namespace.create(Navigateur.class);
    private static final String CHROMIUM =
            Objects.requireNonNullElse(System.getenv("LPI_CHROMIUM"), "/usr/bin/chromium");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext test) {
        var type = parametre.getParameter().getType();
        return type == Postes.class || type == Preparation.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext test) {
        if (parametre.getParameter().getType() == Preparation.class) {
            return SpringExtension.getApplicationContext(test).getBean(Preparation.class);
        }
        var chromium =
                test.getRoot().getStore(PARCOURS).computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
        var adresse = "http://localhost:" + port(test);
        return test.getStore(PARCOURS)
                .computeIfAbsent(Postes.class, _ -> new Postes(chromium.navigateur(), adresse), Postes.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var postes = test.getStore(PARCOURS).get(Postes.class, Postes.class);
        if (postes == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            postes.photographier(Path.of(
                    "target", "parcours-echecs", test.getRequiredTestMethod().getName()));
            return;
        }
        postes.rienDAnormal();
    }

    /// A test without an application of Spring's gives addresses of its own.
    private static String port(ExtensionContext test) {
        return test.getRequiredTestClass().isAnnotationPresent(ParcoursLpi.class)
                ? SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port")
                : "0";
    }

    private static final class Chromium implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser navigateur = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(CHROMIUM))
                        .setArgs(OPTIONS));

        Browser navigateur() {
            return navigateur;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
