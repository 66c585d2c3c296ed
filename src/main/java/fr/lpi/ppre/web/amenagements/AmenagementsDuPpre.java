package fr.lpi.ppre.web.amenagements;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.Amenagements;
import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.livret.banque.Banque;
import fr.lpi.livret.banque.Banques;
import fr.lpi.ppre.application.EnregistrerPpre;
import fr.lpi.ppre.application.LirePpre.Ouvert;
import fr.lpi.ppre.domain.amenagements.Proposes;
import fr.lpi.ppre.domain.amenagements.Proposes.Libre;
import fr.lpi.ppre.domain.amenagements.Proposes.Propose;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Lecture;
import fr.lpi.ppre.web.amenagements.Propositions.Ligne;
import fr.lpi.ppre.web.amenagements.Propositions.Raison;
import fr.lpi.referentiel.Correspondances;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.erreur.Introuvable;
import fr.lpi.web.formulaire.Modification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The aménagements of a draft as step 4 shows them, and what its buttons do.
@Component
public class AmenagementsDuPpre {

    private final Amenagements amenagements;
    private final Correspondances correspondances;
    private final Banques banques;
    private final EnregistrerPpre enregistrerPpre;

    AmenagementsDuPpre(
            Amenagements amenagements,
            Correspondances correspondances,
            Banques banques,
            EnregistrerPpre enregistrerPpre) {
        this.amenagements = amenagements;
        this.correspondances = correspondances;
        this.banques = banques;
        this.enregistrerPpre = enregistrerPpre;
    }

    /// What the tab shows: those proposed for this pupil, then all of them.
    public record Onglet(Propositions propositions, Banque banque) {}

    /// @param erreurs what to do about a free line, by field
    public Onglet onglet(Ouvert<?> ouvert, Map<String, String> erreurs, String recherche) {
        var duLivret = amenagements.du(ouvert.livret().id());
        return new Onglet(
                propositions(ouvert, duLivret),
                banques.de(
                        ouvert.formulaire().palier(),
                        new AmenagementsChoisis(ouvert.brouillon().saisie().champs()),
                        duLivret,
                        erreurs,
                        recherche));
    }

    private Propositions propositions(Ouvert<?> ouvert, AmenagementsChoisis choisis) {
        var saisie = ouvert.brouillon().saisie();
        var proposes = Proposes.de(
                Lecture.de(saisie, ouvert.formulaire()).difficultes(),
                ouvert.formulaire().palier(),
                correspondances,
                choisis);
        var raisons = new ArrayList<Raison>();
        var duLivret = Stream.concat(
                        proposes.duLivret().stream().map(propose -> ligne(propose, saisie)),
                        proposes.libres().stream().map(libre -> ligne(libre, saisie)))
                .toList();
        if (!duLivret.isEmpty()) {
            raisons.add(new Raison("", duLivret));
        }
        proposes.parDifficulte()
                .forEach(groupe -> raisons.add(new Raison(
                        groupe.difficulte(),
                        groupe.proposes().stream()
                                .map(propose -> ligne(propose, saisie))
                                .toList())));
        return new Propositions(List.copyOf(raisons));
    }

    private static Ligne ligne(Propose propose, Saisie saisie) {
        var code = propose.amenagement().code();
        var champ = Champs.amenagement(code);
        return new Ligne(
                code, propose.amenagement().libelle(), champ, propose.aussi(), false, saisie.coche(champ), true);
    }

    private static Ligne ligne(Libre libre, Saisie saisie) {
        var code = libre.lame().code();
        var champ = Champs.amenagementLibre(code);
        var mien = saisie.lire(champ).strip();
        return new Ligne(code, libre.texte(), champ, List.of(), true, mien.equals(libre.texte()), mien.isEmpty());
    }

    /// Does what a button of the tab asks, once the fields sent with it are written.
    ///
    /// @param action `choisir`, `retirer` or `au-livret`
    /// @param code of an aménagement, or of an accordion for its free line
    /// @return where the page then opens
    public String faire(Utilisateur par, Ouvert<?> ouvert, String action, String code) {
        var champ = Stream.of(Champs.amenagement(code), Champs.amenagementLibre(code))
                .filter(ouvert.formulaire()::connait)
                .findFirst()
                .orElseThrow(Introuvable::new);
        var libre = ouvert.formulaire().longueurMax(champ).isPresent();
        var saisie = ouvert.brouillon().saisie();
        var livret = ouvert.livret().id();
        if (action.equals("au-livret")) {
            if (saisie.rempli(champ)) {
                amenagements.ajouter(par, livret, champ, saisie.lire(champ).strip());
            }
            return Identifiant.de(champ);
        }
        var valeur =
                action.equals("retirer") ? "" : libre ? amenagements.du(livret).libre(code) : Champs.OUI;
        if (!libre || saisie.lire(champ).isBlank() || action.equals("retirer")) {
            enregistrerPpre.executer(
                    par, ouvert.brouillon().id(), List.of(new Modification(champ, saisie.lire(champ), valeur)));
        }
        return "propose-" + code;
    }
}
