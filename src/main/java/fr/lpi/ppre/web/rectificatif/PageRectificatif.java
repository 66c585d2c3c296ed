package fr.lpi.ppre.web.rectificatif;

import fr.lpi.ppre.domain.Ppre.Publie;
import fr.lpi.ppre.domain.formulaire.Champs;
import fr.lpi.web.Cadre.Lien;
import fr.lpi.web.Dates;
import fr.lpi.web.dsfr.Champ;
import fr.lpi.web.dsfr.Erreur;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// « Rectifier le PPRE »: asked with its reason; and « Abandonner le rectificatif », confirmed.
///
/// @param du the day of the version that stands
/// @param refus why it is not done; empty otherwise
public record PageRectificatif(
        String adresse,
        List<Lien> ariane,
        String eleve,
        String du,
        int numero,
        Champ motif,
        List<Erreur> erreurs,
        String refus) {

    static final String COMMENCER = "Rectifier le PPRE";
    static final String ABANDONNER = "Abandonner le rectificatif";

    private static final String LIBELLE = "Motif du rectificatif";

    static PageRectificatif commencer(Publie ppre, String motif, @Nullable String erreur) {
        var champ = Champ.simple(Champs.MOTIF, LIBELLE, motif)
                .aidant("Exemple : erreur de saisie sur la durée ; ou : adaptation décidée avec la famille")
                .auPlus(Champs.MOTIF_MAX)
                .requis()
                .enErreur(erreur);
        return de(
                ppre,
                COMMENCER,
                champ,
                erreur == null ? List.of() : List.of(Erreur.auChamp(champ.nom(), LIBELLE, erreur)),
                "");
    }

    static PageRectificatif abandonner(Publie ppre, String refus) {
        return de(ppre, ABANDONNER, Champ.simple(Champs.MOTIF, LIBELLE, ""), List.of(), refus);
    }

    private static PageRectificatif de(Publie ppre, String titre, Champ motif, List<Erreur> erreurs, String refus) {
        var document = ppre.document();
        var entete = document.entete();
        var eleve = entete.prenom() + " " + entete.nom().toUpperCase(Locale.FRENCH);
        var adresse = "/ppres/" + ppre.id();
        return new PageRectificatif(
                adresse,
                List.of(
                        new Lien("Mes livrets", "/", false),
                        new Lien("Livret de " + eleve, "/livrets/" + entete.numeroLivret(), false),
                        new Lien("PPRE du " + Dates.enLettres(entete.finaliseLe()), adresse, false),
                        new Lien(titre, "", true)),
                eleve,
                Dates.enLettres(document.date()),
                document.version(),
                motif,
                erreurs,
                refus);
    }
}
