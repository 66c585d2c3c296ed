package fr.lpi.ppre.application;

import fr.lpi.acces.Acces;
import fr.lpi.acces.Acte;
import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.FonctionsEnPlus;
import fr.lpi.ppre.persistence.JdbcReglages;
import fr.lpi.referentiel.Listes.Entree;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Etablissement;
import fr.lpi.scolarite.Etablissements;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Fusion;
import fr.lpi.web.formulaire.Modification;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The direction's choices for the PPRE of its school.
@Component
public class ReglerEtablissement {

    /// The box of « La direction valide la mise en place avant la rédaction ».
    public static final String VALIDATION = "validation";

    private static final String FONCTION = "enPlus.";

    private final Acces acces;
    private final Etablissements etablissements;
    private final JdbcReglages reglages;
    private final Referentiel referentiel;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    ReglerEtablissement(
            Acces acces,
            Etablissements etablissements,
            JdbcReglages reglages,
            Referentiel referentiel,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.acces = acces;
        this.etablissements = etablissements;
        this.reglages = reglages;
        this.referentiel = referentiel;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /// @param autres the other schools of the same direction
    public record Reglages(
            Etablissement etablissement,
            FonctionsEnPlus fonctions,
            boolean validationPrealable,
            List<Etablissement> autres) {}

    @Transactional(readOnly = true)
    public Reglages lire(Utilisateur par, EtablissementId id) {
        acces.exigerDirection(par, id);
        return new Reglages(
                etablissements.parId(id).orElseThrow(Introuvable::new),
                reglages.fonctions(id),
                reglages.validationPrealable(id),
                etablissements.parIds(par.etablissements()).stream()
                        .filter(autre -> !autre.id().equals(id))
                        .toList());
    }

    @Transactional
    public void executer(Utilisateur par, EtablissementId id, List<Modification> modifications) {
        acces.exigerDirection(par, id);
        reglages.reserver(id);
        var cases = modifications.stream()
                .map(m -> new Modification(m.champ(), ouiOuVide(m.vu()), ouiOuVide(m.valeur())))
                .toList();
        var fusion = Fusion.de(champs(reglages.fonctions(id), reglages.validationPrealable(id)), cases);
        for (var champ : fusion.ecrits()) {
            reglages.regler(
                    id,
                    champ.equals(VALIDATION) ? JdbcReglages.VALIDATION_PREALABLE : champ.substring(FONCTION.length()),
                    fusion.champs().containsKey(champ),
                    horloge.instant());
        }
        if (!fusion.ecrits().isEmpty()) {
            annonces.publishEvent(Acte.surEtablissement(
                    par, "etablissement.regle", id, fusion.ecrits().size() + " réglage(s)"));
        }
    }

    /// The name of the box that switches a function on.
    public static String champ(Entree fonction) {
        return FONCTION + fonction.code();
    }

    public boolean connait(String champ) {
        return champ.equals(VALIDATION)
                || referentiel.fonctionsExtension().stream()
                        .anyMatch(fonction -> champ(fonction).equals(champ));
    }

    private static String ouiOuVide(String valeur) {
        return valeur.equals(Champs.OUI) ? Champs.OUI : "";
    }

    private static Map<String, String> champs(FonctionsEnPlus fonctions, boolean validationPrealable) {
        var champs = new TreeMap<String, String>();
        if (validationPrealable) {
            champs.put(VALIDATION, Champs.OUI);
        }
        fonctions.reglees().forEach((code, active) -> {
            if (active) {
                champs.put(FONCTION + code, Champs.OUI);
            }
        });
        return champs;
    }
}
