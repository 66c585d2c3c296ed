package fr.lpi.parcours;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The W3C's checker (Nu), in a class loader of its own: its jar brings its own libraries.
///
/// It warns that a landmark's role is unnecessary, where the RGAA and the DSFR ask for it: that warning is not a fault.
final class ValidateurHtml {

    private static final Path ARCHIVE = Path.of("src/main/frontend/node_modules/vnu-jar/build/dist/vnu.jar");
    private static final String CLASSE = "nu.validator.client.EmbeddedValidator";
    private static final Pattern ROLE_REDIT =
            Pattern.compile("The “(banner|navigation|main|contentinfo)” role is unnecessary");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Object validateur;
    private final Method valider;

    ValidateurHtml() {
        try {
            var chargeur =
                    new URLClassLoader(new URL[] {ARCHIVE.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            var classe = chargeur.loadClass(CLASSE);
            validateur = classe.getConstructor().newInstance();
            valider = classe.getMethod("validate", InputStream.class);
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException("Le validateur HTML ne se charge pas", e);
        }
    }

    /// @param servi what the server sent, not what scripts made of it
    /// @return errors and warnings, each on a line
    synchronized List<String> fautes(byte[] servi) {
        try {
            var dit = JSON.readTree(
                    valider.invoke(validateur, new ByteArrayInputStream(servi)).toString());
            return dit.get("messages")
                    .valueStream()
                    .map(message -> "ligne %s : %s"
                            .formatted(
                                    message.get("lastLine"),
                                    message.get("message").asString()))
                    .filter(message -> !ROLE_REDIT.matcher(message).find())
                    .distinct()
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Le validateur HTML n'a pas fini", e);
        }
    }
}
