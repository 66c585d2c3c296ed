package fr.lpi.accueil.livret;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.accueil.livret.PageLivret.Information;
import fr.lpi.livret.Livret;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.scolarite.Circonstances.Redoublement;
import fr.lpi.scolarite.Eleve;
import fr.lpi.web.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whom a livret is about, and who follows it.
///
/// @param noms accounts of the team
record FicheEnMots(Livret livret, Eleve eleve, Map<CompteId, Utilisateur> noms) {

    List<Information> informations() {
        return List.of(
                Information.seule("Numéro de livret", livret.numero().valeur()),
                Information.seule("Nom", eleve.nom().toUpperCase(Locale.FRENCH)),
                Information.seule("Prénom", eleve.prenom()),
                Information.seule("Date de naissance", Dates.enLettres(eleve.dateNaissance())),
                Information.seule("Établissement", eleve.etablissement().nom()),
                Information.seule("Classe", eleve.classe()),
                Information.seule("Date de création", Dates.enLettres(livret.creeLe())));
    }

    /// @param ecole accounts of the pupil's school
    List<Information> equipe(Collection<Utilisateur> ecole) {
        var contributeurs = livret.contributeurs().stream().map(this::nom).toList();
        return List.of(
                Information.seule("Responsable", responsable()),
                new Information("Contributeurs", contributeurs.isEmpty() ? List.of("Aucun") : contributeurs),
                direction(ecole));
    }

    /// Whom to call, for those who are not of the school.
    List<Information> interlocuteurs(Collection<Utilisateur> ecole) {
        return List.of(Information.seule("Responsable", responsable()), direction(ecole));
    }

    private static Information direction(Collection<Utilisateur> ecole) {
        return new Information(
                "Direction",
                ecole.stream()
                        .filter(compte -> compte.profil() == Profil.DIRECTION)
                        .map(Utilisateur::nomComplet)
                        .toList());
    }

    static String redoublement(Redoublement releve, Referentiel referentiel) {
        var code = releve.niveau();
        var niveau = code == null
                ? ""
                : " (" + referentiel.niveau(code).map(Niveau::libelle).orElse(code) + ")";
        return "Redoublement relevé le %s%s\u00a0: à examiner avec l'équipe."
                .formatted(Dates.enLettres(releve.releveLe()), niveau);
    }

    String responsable() {
        return nom(livret.responsable());
    }

    private String nom(@Nullable CompteId id) {
        return Optional.ofNullable(id)
                .map(noms::get)
                .map(Utilisateur::nomComplet)
                .orElse("à nommer");
    }
}
