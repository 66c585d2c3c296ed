package fr.lpi.ppre.application;

import fr.lpi.acces.Acte;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.domain.Ppre.Brouillon;
import fr.lpi.ppre.domain.suivi.BesoinEnAttente;
import fr.lpi.ppre.persistence.JdbcBesoins;
import fr.lpi.ppre.persistence.JdbcSuivis;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Fusion;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Writes the need that waited in the suivi of the draft that answers it, however that draft is opened.
@Component
public class ReprendreBesoin {

    private final JdbcBesoins besoins;
    private final JdbcSuivis suivis;
    private final Conflits conflits;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ReprendreBesoin(
            JdbcBesoins besoins,
            JdbcSuivis suivis,
            Conflits conflits,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.besoins = besoins;
        this.suivis = suivis;
        this.conflits = conflits;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// Within the transaction that opens the draft, which holds the livret: if a need waits there, it is written.
    public void dans(Brouillon brouillon, Utilisateur par) {
        besoins.enAttente(brouillon.livret()).ifPresent(besoin -> dans(brouillon, besoin, Map.of(), par));
    }

    /// The same once that need is read. A draft that noted a need of its own keeps both.
    ///
    /// @param champs what the suivi holds besides
    void dans(Brouillon brouillon, BesoinEnAttente besoin, Map<String, String> champs, Utilisateur par) {
        var avant = suivis.de(brouillon);
        var repris = Fusion.ajoutant(avant.redaction().champs(), besoin.champs());
        repris.conflits().forEach(conflit -> conflits.garder(avant.id(), conflit));
        besoins.reprendre(besoin, brouillon.id());
        var maintenant = horloge.instant();
        var apres = avant.reprenant(besoin, repris, maintenant);
        var ajoute = Fusion.ajoutant(apres.redaction().champs(), champs);
        var ecrits = new TreeSet<String>(repris.ecrits());
        ecrits.addAll(ajoute.ecrits());
        if (ecrits.isEmpty()) {
            return;
        }
        suivis.enregistrer(apres.fusionne(ajoute, par.id(), maintenant));
        annonces.publishEvent(Acte.surLivret(
                        par,
                        "suivi.note",
                        brouillon.livret().valeur(),
                        brouillon.id().valeur())
                .precisant(String.join(", ", ecrits)));
    }
}
