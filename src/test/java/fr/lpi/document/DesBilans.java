package fr.lpi.document;

import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.Depasse;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentBilan.Action;
import fr.lpi.ppre.DocumentBilan.BilanObjectif;
import fr.lpi.ppre.DocumentBilan.Contenu;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.DocumentPpre.Participant;
import fr.lpi.ppre.EtatObjectif;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.Releve;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Issue;
import fr.lpi.ppre.Signataire.Reponse;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.Trace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// PPRE and their bilans, of every size and alphabet.
public final class DesBilans {

    private static final LocalDate DATE = LocalDate.of(2026, 12, 11);
    private static final LocalDate FINALISATION = LocalDate.of(2026, 12, 15);

    private static final List<Releve> RELEVES = List.of(
            new Releve(LocalDate.of(2026, 11, 13), new BigDecimal("45"), null),
            new Releve(LocalDate.of(2026, 11, 20), null, "a demandé à relire"),
            new Releve(LocalDate.of(2026, 12, 4), new BigDecimal("58"), null));

    private DesBilans() {}

    /// The same PPRE before its bilan.
    public static PpreEtBilan sansBilan(DocumentPpre ppre) {
        return new PpreEtBilan(ppre, null);
    }

    public static PpreEtBilan interrompu() {
        return new PpreEtBilan(
                DesPpre.ordinaire(), null, new Depasse.Interrompu(LocalDate.of(2026, 11, 27), "La famille déménage."));
    }

    public static PpreEtBilan remplace() {
        return new PpreEtBilan(
                DesPpre.ordinaire(),
                null,
                new Depasse.Remplace(Objects.requireNonNull(DesPpre.rectifie("").rectificatif())));
    }

    /// A version signed on the screen by some, one of them when the version before stood.
    public static PpreEtBilan signe() {
        return sansBilan(DesPpre.ordinaire())
                .signe(List.of(
                        signature(Signataire.ELEVE, "Fañch ŒUVRARD", null),
                        signature(Signataire.RESPONSABLE_2, "Đức NGUYỄN", LocalDate.of(2026, 10, 12))));
    }

    /// What was given and refused on paper, as the suivi notes it.
    public static PpreEtBilan note() {
        return sansBilan(DesPpre.ordinaire())
                .recueillant(new PpreEtBilan.Recueil(
                        new AccordFamille.Recueilli(LocalDate.of(2026, 11, 10)),
                        Map.of(
                                Signataire.DIRECTION, new Issue(Reponse.REFUSE, null),
                                Signataire.ELEVE, new Issue(Reponse.SIGNE, LocalDate.of(2026, 11, 12)),
                                Signataire.RESPONSABLE_1, new Issue(Reponse.ABSENT, null))));
    }

    private static SignatureDessinee signature(Signataire signataire, String nom, @Nullable LocalDate versionDu) {
        return new SignatureDessinee(
                signataire,
                nom,
                LocalDate.of(2026, 11, 12),
                new Trace(List.of(
                        List.of(new Trace.Point(20, 150), new Trace.Point(80, 30), new Trace.Point(300, 170)),
                        List.of(new Trace.Point(340, 60)))),
                "0123456789abcdef".repeat(4),
                versionDu);
    }

    public static PpreEtBilan ordinaire() {
        var ppre = DesPpre.ordinaire();
        var participants = ppre.contenu().participants();
        return avec(
                ppre,
                entete(ppre),
                new Contenu(
                        DATE,
                        participants.subList(1, 4),
                        List.of(
                                objectif(
                                        ppre,
                                        1,
                                        EtatObjectif.ATTEINT,
                                        "Fañch lit maintenant un texte de dix lignes en marquant les points et les"
                                                + " virgules.\nLes mots fréquents ne l'arrêtent plus."),
                                objectif(
                                        ppre,
                                        2,
                                        EtatObjectif.PARTIELLEMENT_ATTEINT,
                                        "Les consignes courtes sont comprises sans aide."),
                                objectif(ppre, 3, EtatObjectif.NON_ATTEINT, "Une présentation faite, à deux.")),
                        "En six semaines, la lecture à voix haute est devenue un appui. L'effort porte désormais sur"
                                + " les consignes longues et sur la prise de parole.",
                        List.of(
                                new Action("ab-renouvellement", "Renouvellement du PPRE", null),
                                new Action("ab-equipe-educative", "Réunion d'équipe éducative", null),
                                new Action("ab-autres", "Autres", "l'atelier lecture de la médiathèque"))));
    }

    /// A bilan that says no more than it must.
    public static PpreEtBilan minimal() {
        var ppre = DesPpre.minimal();
        return avec(
                ppre,
                entete(ppre),
                new Contenu(
                        ppre.entete().finaliseLe(),
                        List.of(),
                        List.of(objectif(ppre, 1, null, "")),
                        "Bien.",
                        List.of()));
    }

    public static PpreEtBilan lePlusLong() {
        var ppre = DesPpre.lePlusLong();
        return avec(
                ppre,
                entete(ppre),
                new Contenu(
                        DATE,
                        ppre.contenu().participants(),
                        List.of(
                                objectif(ppre, 1, EtatObjectif.ATTEINT, "ẃ".repeat(1000)),
                                objectif(ppre, 2, null, "moẁ\n".repeat(250)),
                                objectif(ppre, 3, EtatObjectif.NON_ATTEINT, "ẅ ".repeat(500))),
                        "ŵ".repeat(1000),
                        List.of(new Action("ab-autres", "Autres", "ŷ".repeat(255)))));
    }

    public static PpreEtBilan deToutesLesEcritures() {
        var tout = String.join(" ; ", DesPpre.ECRITURES);
        var ppre = DesPpre.ordinaire();
        return avec(
                ppre,
                DesPpre.entete("مُحَمَّد", "王小明 Đức"),
                new Contenu(
                        DATE,
                        DesPpre.ECRITURES.stream()
                                .limit(15)
                                .map(nom -> new Participant(nom, nom, DesPpre.RESPONSABLE, null))
                                .toList(),
                        List.of(objectif(ppre, 1, EtatObjectif.ATTEINT, tout)),
                        tout + " ; " + DesPpre.ESPACES_RARES,
                        List.of(new Action("ab-autres", "Autres", tout))));
    }

    public static PpreEtBilan avecUnTexte(String texte) {
        var modele = minimal();
        return avec(
                modele.ppre(),
                entete(modele.ppre()),
                new Contenu(
                        DATE,
                        List.of(),
                        List.of(objectif(modele.ppre(), 1, EtatObjectif.PARTIELLEMENT_ATTEINT, texte)),
                        texte,
                        List.of(new Action("ab-autres", "Autres", texte))));
    }

    /// A passerelle: written in the school, closed in the collège.
    public static PpreEtBilan dansUnAutreEtablissement() {
        var modele = ordinaire();
        return modele.sonBilan()
                .map(bilan -> avec(
                        modele.ppre(),
                        new Entete(
                                "H4TQ7XN2KD",
                                "ŒUVRARD",
                                "Fañch",
                                LocalDate.of(2017, 3, 14),
                                "Collège Pierre et Marie Curie",
                                "9990002Y",
                                "6e 2",
                                "Đức NGUYỄN",
                                LocalDate.of(2024, 9, 12),
                                FINALISATION),
                        bilan.contenu()))
                .orElseThrow();
    }

    private static PpreEtBilan avec(DocumentPpre ppre, Entete entete, Contenu contenu) {
        return new PpreEtBilan(ppre, new DocumentBilan(1, entete, contenu));
    }

    private static Entete entete(DocumentPpre ppre) {
        var entete = ppre.entete();
        return new Entete(
                entete.numeroLivret(),
                entete.nom(),
                entete.prenom(),
                entete.dateNaissance(),
                entete.etablissement(),
                entete.uai(),
                entete.classe(),
                entete.enseignantResponsable(),
                entete.livretCreeLe(),
                FINALISATION);
    }

    private static BilanObjectif objectif(DocumentPpre ppre, int numero, @Nullable EtatObjectif etat, String progres) {
        return new BilanObjectif(
                numero, ppre.contenu().objectifs().get(numero - 1).intitule(), etat, progres, RELEVES);
    }
}
