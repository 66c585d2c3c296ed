package fr.lpi.livret.web.amenagements;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.livret.AmenagementsChoisis.Groupe;
import fr.lpi.livret.application.EcrireAmenagements;
import fr.lpi.livret.application.LireAmenagements.Ouvert;
import fr.lpi.livret.banque.Banques;
import fr.lpi.livret.web.amenagements.PageAmenagements.Banque;
import fr.lpi.livret.web.amenagements.PageAmenagements.Categorie;
import fr.lpi.livret.web.amenagements.PageAmenagements.Lame;
import fr.lpi.livret.web.amenagements.PageChoix.Ancienne;
import fr.lpi.redaction.EtatDuTexte;
import fr.lpi.redaction.PagesConflit;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.dsfr.Case;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.formulaire.EnvoisUniques;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the aménagements of a livret into words.
@Component
class PagesAmenagements {

    private final EcrireAmenagements ecrireAmenagements;
    private final Referentiel referentiel;
    private final Banques banques;
    private final PagesConflit pagesConflit;
    private final Clock horloge;

    PagesAmenagements(
            EcrireAmenagements ecrireAmenagements,
            Referentiel referentiel,
            Banques banques,
            PagesConflit pagesConflit,
            Clock horloge) {
        this.ecrireAmenagements = ecrireAmenagements;
        this.referentiel = referentiel;
        this.banques = banques;
        this.pagesConflit = pagesConflit;
        this.horloge = horloge;
    }

    PageAmenagements consultation(Ouvert ouvert) {
        var adresse = "/livrets/" + ouvert.livret().numero();
        var eleve = ouvert.eleve();
        return new PageAmenagements(
                adresse,
                Ariane.duLivret(
                        eleve.nomComplet(),
                        ouvert.livret().numero().valeur(),
                        new Lien("Aménagements pédagogiques", "", true)),
                eleve.nomComplet(),
                eleve.lieu(),
                Groupe.par(ouvert.choisis().groupes(referentiel, ouvert.palier()), Groupe::palier).entrySet().stream()
                        .map(banque -> banque(banque.getKey(), banque.getValue(), ouvert.palier()))
                        .toList(),
                ouvert.ecrit());
    }

    private static Banque banque(Listes.Palier palier, List<Groupe> groupes, String aujourdhui) {
        return new Banque(
                palier.libelle(),
                palier.code().equals(aujourdhui)
                        ? ""
                        : "Choisis avant que l'élève ne change de niveau, et gardés tant que personne ne les retire.",
                Groupe.par(groupes, Groupe::categorie).entrySet().stream()
                        .map(categorie -> new Categorie(
                                categorie.getKey().libelle(),
                                categorie.getValue().stream()
                                        .map(PagesAmenagements::lame)
                                        .toList()))
                        .toList());
    }

    private static Lame lame(Groupe groupe) {
        return new Lame(groupe.lame().libelle(), groupe.deLaBanque(), groupe.texte());
    }

    PageChoix choix(Ouvert ouvert, String recherche) {
        var redaction = ouvert.redaction();
        var livret = ouvert.livret();
        var eleve = ouvert.eleve();
        var choisis = ouvert.choisis();
        var palier = referentiel.palier(ouvert.palier());
        var erreurs = ecrireAmenagements.formulaire().reproches(redaction.champs()).stream()
                .collect(Collectors.toMap(Reproche::champ, Reproche::message));
        return new PageChoix(
                "/livrets/" + livret.numero(),
                eleve.nomComplet(),
                eleve.lieu(),
                EnvoisUniques.nouvelleCle(),
                redaction.revision(),
                EtatDuTexte.de(redaction, "Rien n'est encore choisi", horloge.instant()),
                pagesConflit.enAttente(
                        livret.id().valeur(),
                        ecrireAmenagements.formulaire(),
                        "/livrets/" + livret.numero() + "/amenagements/conflit"),
                palier.libelle(),
                banques.de(palier, choisis, null, erreurs, recherche),
                Groupe.par(choisis.groupes(referentiel, ouvert.palier()), Groupe::palier).entrySet().stream()
                        .filter(banque -> !banque.getKey().equals(palier))
                        .map(banque -> ancienne(banque.getKey(), banque.getValue(), choisis, erreurs))
                        .toList());
    }

    private static Ancienne ancienne(
            Listes.Palier palier, List<Groupe> groupes, AmenagementsChoisis choisis, Map<String, String> erreurs) {
        return new Ancienne(
                palier.code(),
                palier.libelle(),
                palier.amenagements()
                        .filter(am -> choisis.contient(am.code()))
                        .map(am -> Case.simple(AmenagementsChoisis.champ(am.code()), am.libelle(), true))
                        .toList(),
                groupes.stream()
                        .filter(Groupe::libre)
                        .map(groupe -> {
                            var champ =
                                    AmenagementsChoisis.champLibre(groupe.lame().code());
                            return Champ.simple(
                                            champ,
                                            "Autre aménagement ou adaptation, "
                                                    + groupe.lame().libelle(),
                                            choisis.champs().getOrDefault(champ, ""))
                                    .enErreur(erreurs.get(champ));
                        })
                        .toList());
    }
}
