package fr.lpi.ppre.web.rectificatif;

import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.web.Ariane;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// « Rectifier le PPRE », asked with its reason.
///
/// @param du the day of the version that stands
public record PageRectificatif(
        String adresse, List<Lien> ariane, String eleve, String du, int numero, Champ motif, List<Erreur> erreurs) {

    private static final String LIBELLE = "Motif du rectificatif";

    static PageRectificatif commencer(Publie ppre, String motif, @Nullable String erreur) {
        var champ = Champ.simple(Champs.MOTIF, LIBELLE, motif)
                .aidant("Exemple : erreur de saisie sur la durée ; ou : adaptation décidée avec la famille")
                .auPlus(Champs.MOTIF_MAX)
                .requis()
                .enErreur(erreur);
        var document = ppre.document();
        return new PageRectificatif(
                "/ppres/" + ppre.id(),
                ariane(ppre, "Rectifier le PPRE"),
                document.entete().eleve(),
                Dates.enLettres(document.date()),
                document.version(),
                champ,
                erreur == null ? List.of() : List.of(Erreur.auChamp(champ.nom(), LIBELLE, erreur)));
    }

    static List<Lien> ariane(Publie ppre, String ici) {
        var entete = ppre.document().entete();
        return Ariane.duLivret(
                entete.eleve(),
                entete.numeroLivret(),
                new Lien("PPRE du " + Dates.enLettres(entete.finaliseLe()), "/ppres/" + ppre.id(), false),
                new Lien(ici, "", true));
    }
}
