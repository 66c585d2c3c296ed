package fr.lpi;

import static fr.lpi.Personnes.identite;
import static fr.lpi.Personnes.jeton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.lpi.acces.Utilisateur;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One person at its screen.
public record Visiteur(MockMvcTester navigateur, Utilisateur moi) {

    public String lire(String adresse) {
        var reponse = ouvrir(adresse);
        assertThat(reponse).hasStatusOk();
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public MvcTestResult ouvrir(String adresse) {
        return navigateur.perform(get(adresse).with(authentication(identite(moi))));
    }

    /// @param champs names and values in turn
    public MvcTestResult envoyer(String adresse, String... champs) {
        var demande = post(adresse).with(authentication(identite(moi))).with(jeton());
        for (var i = 0; i < champs.length; i += 2) {
            demande = demande.param(champs[i], champs[i + 1]);
        }
        return navigateur.perform(demande);
    }
}
