package fr.lpi.web.erreur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lpi.Base;
import fr.lpi.EssaiLpi;
import fr.lpi.Mondes;
import fr.lpi.Navigateur;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// PostgreSQL says that its disk is full as it does when it is, through a trigger on one draft.
@EssaiLpi
class DisquePleinTest {

    @Autowired
    Mondes mondes;

    @Autowired
    Base base;

    @LocalServerPort
    int port;

    @Test
    void a_save_says_in_words_that_the_disk_is_full_and_succeeds_once_it_no_longer_is() {
        var monde = mondes.creer();
        var qui = Navigateur.de(port, monde.responsable().identifiant());
        var etape = "/ppres/" + monde.enBrouillon().ppre() + "/etapes/1";
        base.proprietaire().sql("""
                create function public.disque_plein() returns trigger language plpgsql as
                $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$
                """).update();
        base.proprietaire()
                .sql("""
                create trigger disque_plein before update on ppre.brouillon for each row
                when (old.livret_id = '%s') execute function public.disque_plein()
                """.formatted(monde.enBrouillon().livret().valeur()))
                .update();
        try {
            var page = enregistrer(qui, etape, "text/html");
            assertThat(page.statusCode()).isEqualTo(507);
            assertThat(page.body())
                    .contains("Enregistrement impossible", "espace disque du serveur est plein")
                    .contains("ce que vous avez écrit y est");
            var script = enregistrer(qui, etape, "application/json");
            assertThat(script.statusCode()).isEqualTo(507);
            assertThat(script.body()).contains("L'espace disque du serveur est plein");
        } finally {
            base.proprietaire().sql("drop function public.disque_plein cascade").update();
        }
        assertThat(enregistrer(qui, etape, "application/json").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> enregistrer(Navigateur qui, String etape, String accepte) {
        return qui.poster(
                etape,
                Map.of("action", "auto", "cle", java.util.UUID.randomUUID().toString(), "duree", "8", "vu.duree", "6"),
                accepte);
    }
}
