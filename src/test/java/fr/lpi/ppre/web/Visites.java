package fr.lpi.ppre.web;

import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.lpi.acces.Utilisateur;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// What a browser without scripts sends and reads.
public record Visites(MockMvcTester navigateur) {

    private static final Pattern CLE = Pattern.compile("name=\"cle\" value=\"([0-9a-f-]{36})\"");

    public MvcTestResult envoyer(Utilisateur qui, AbstractMockHttpServletRequestBuilder<?> demande) {
        return navigateur.perform(demande.with(authentication(identite(qui))).with(jeton()));
    }

    public String page(Utilisateur qui, AbstractMockHttpServletRequestBuilder<?> demande) {
        var reponse = envoyer(qui, demande);
        assertThat(reponse).hasStatusOk();
        return texte(reponse);
    }

    public String suite(Utilisateur qui, AbstractMockHttpServletRequestBuilder<?> demande) {
        var reponse = envoyer(qui, demande);
        assertThat(reponse).hasStatus(302);
        return java.util.Objects.requireNonNull(reponse.getResponse().getRedirectedUrl());
    }

    public static String texte(MvcTestResult reponse) {
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public static String cle(String page) {
        var trouvee = CLE.matcher(page);
        assertThat(trouvee.find()).isTrue();
        return trouvee.group(1);
    }
}
