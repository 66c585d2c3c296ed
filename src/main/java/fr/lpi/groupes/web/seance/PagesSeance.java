package fr.lpi.groupes.web.seance;

import fr.lpi.groupes.application.Saisie;
import fr.lpi.groupes.application.TenirSeances.SeanceOuverte;
import fr.lpi.groupes.domain.SaisieGroupe;
import fr.lpi.groupes.domain.SaisieSeance;
import fr.lpi.groupes.web.Adresses;
import fr.lpi.groupes.web.ElevesEnMots;
import fr.lpi.groupes.web.SaisieEnMots;
import fr.lpi.groupes.web.seance.PageSeance.Appel;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Identifiant;
import fr.lpi.web.formulaire.Jour;
import java.util.ArrayList;
import java.util.List;

/// Puts a session into words.
final class PagesSeance {

    private PagesSeance() {}

    static PageSeance seance(SeanceOuverte ouverte, Saisie saisie, String fait) {
        var groupe = ouverte.groupe();
        var seance = ouverte.seance();
        var eleves = ElevesEnMots.parNom(ouverte.eleves().keySet(), ouverte.eleves());
        var champs = new ArrayList<String>();
        eleves.forEach(eleve -> champs.add(SaisieSeance.PRESENCE + eleve.id()));
        champs.addAll(List.of(SaisieSeance.REMARQUE, SaisieSeance.LE, SaisieSeance.ANNULEE));
        return new PageSeance(
                Adresses.seance(groupe.id(), seance.id()),
                Adresses.de(groupe.id()),
                Adresses.ariane(groupe, "Séance du " + Jour.ecrire(seance.le())),
                "Séance du " + Dates.enLettres(seance.le()),
                groupe.nom() + " – " + groupe.suivi().intitule(),
                switch (fait) {
                    case "enregistree" -> "La séance est enregistrée.";
                    case "ouverte" ->
                        seance.presences().isEmpty()
                                ? "La séance est ouverte. Aucun élève n'était encore dans le groupe ce jour-là : notez ceux qui sont venus."
                                : "La séance est ouverte, chacun y est noté présent. Notez les absents, ou dites en bas de page qu'elle n'a pas eu lieu.";
                    default -> "";
                },
                SaisieEnMots.lus(champs, saisie),
                SaisieEnMots.erreurs(champs, saisie, champ -> ou(champ, eleves)),
                eleves.stream().map(eleve -> appel(eleve, saisie)).toList(),
                SaisieEnMots.champ(saisie, SaisieSeance.REMARQUE, "Remarque sur la séance")
                        .aidant("Ce qui a été fait, ce qui reste à faire. Facultatif.")
                        .auPlus(SaisieSeance.REMARQUE_MAX),
                SaisieEnMots.champ(saisie, SaisieSeance.LE, "Date de la séance"),
                Case.simple(
                        SaisieSeance.ANNULEE,
                        "Cette séance n'a pas eu lieu : elle ne compte pour personne",
                        saisie.lire(SaisieSeance.ANNULEE).equals(SaisieGroupe.OUI)));
    }

    private static String ou(String champ, List<FicheEleve> eleves) {
        return SaisieSeance.eleve(champ)
                .flatMap(id -> eleves.stream()
                        .filter(eleve -> eleve.id().equals(id))
                        .map(FicheEleve::nomComplet)
                        .findFirst())
                .orElse(champ.equals(SaisieSeance.REMARQUE) ? "Remarque" : "Date de la séance");
    }

    private static Appel appel(FicheEleve eleve, Saisie saisie) {
        var champ = SaisieSeance.PRESENCE + eleve.id();
        var choisie = saisie.lire(champ);
        return new Appel(
                Identifiant.de(champ),
                champ,
                eleve.nomComplet(),
                choisie.isEmpty()
                        ? ElevesEnMots.classe(eleve) + ", pas attendu ce jour-là"
                        : ElevesEnMots.classe(eleve),
                choisie,
                saisie.erreurs().get(champ));
    }
}
