package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.Signataire;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Grille;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The form of a suivi: which fields there are, to which task each belongs, how long it may be.
public final class FormulaireSuivi implements Grille {

    public static final int TEXTE_MAX = 1000;
    public static final int LIGNE_MAX = 255;
    private static final int DATE_MAX = 20;

    private final Referentiel referentiel;
    private final Map<String, Champ> champs = new LinkedHashMap<>();

    public FormulaireSuivi(Referentiel referentiel) {
        this.referentiel = referentiel;
        ajouter(TacheSuivi.BESOIN, ChampsSuivi.BESOIN_PAR, LIGNE_MAX, "Identifié par");
        ajouter(TacheSuivi.BESOIN, ChampsSuivi.BESOIN_LE, DATE_MAX, "Besoin identifié le");
        ajouter(TacheSuivi.BESOIN, ChampsSuivi.BESOIN_CIRCONSTANCE, 0, "Circonstance");
        ajouter(TacheSuivi.BESOIN, ChampsSuivi.BESOIN_CONSTAT, TEXTE_MAX, "Ce que montre le diagnostic");
        ajouter(TacheSuivi.VALIDATION, ChampsSuivi.VALIDATION_PAR, LIGNE_MAX, "Validée par");
        ajouter(TacheSuivi.VALIDATION, ChampsSuivi.VALIDATION_LE, DATE_MAX, "Mise en place validée le");
        ajouter(TacheSuivi.VALIDATION, ChampsSuivi.REDACTEUR, 0, "Enseignant qui rédige");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_LE, DATE_MAX, "Date de la réunion");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_HEURE, DATE_MAX, "Heure");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_LIEU, LIGNE_MAX, "Lieu");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_INVITES, TEXTE_MAX, "Personnes invitées");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_PRESENTS, TEXTE_MAX, "Personnes présentes");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REUNION_COMPTE_RENDU, TEXTE_MAX, "Compte rendu");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.EXPLIQUE_ELEVE, DATE_MAX, "Expliqué à l'élève le");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.EXPLIQUE_FAMILLE, DATE_MAX, "Expliqué à la famille le");
        ajouter(TacheSuivi.REUNION, ChampsSuivi.ACCORD, 0, "Accord des responsables légaux");
        ajouter(
                TacheSuivi.REUNION,
                ChampsSuivi.ACCORD_LE,
                DATE_MAX,
                "Accord des responsables légaux, recueilli ou refusé le");
        for (var signataire : Signataire.values()) {
            var ou = "Signature, " + signataire.libelle();
            ajouter(TacheSuivi.REUNION, signataire.champEtat(), 0, ou);
            ajouter(TacheSuivi.REUNION, signataire.champLe(), DATE_MAX, ou + ", signé le");
        }
        ajouter(TacheSuivi.REUNION, ChampsSuivi.REMIS_PPRE, DATE_MAX, "PPRE remis aux responsables légaux le");
        ajouter(
                TacheSuivi.EVALUATION,
                ChampsSuivi.REMIS_BILAN,
                DATE_MAX,
                "PPRE et son bilan remis aux responsables légaux le");
    }

    private void ajouter(TacheSuivi tache, String champ, int max, String ou) {
        champs.put(champ, new Champ(tache, max, ou));
    }

    /// Whether a field holds a day.
    public static boolean date(String champ) {
        return champ.endsWith(".le") || champ.startsWith("explique.") || champ.startsWith("remise.");
    }

    /// The field that dates a choice; absent for what is no dated choice.
    public Optional<String> jourDe(String champ) {
        return champ.equals(ChampsSuivi.ACCORD)
                ? Optional.of(ChampsSuivi.ACCORD_LE)
                : Arrays.stream(Signataire.values())
                        .filter(signataire -> signataire.champEtat().equals(champ))
                        .map(Signataire::champLe)
                        .findFirst();
    }

    public Referentiel referentiel() {
        return referentiel;
    }

    /// The fields of a task, in the order of its page.
    public List<String> champs(TacheSuivi tache) {
        return champs.entrySet().stream()
                .filter(champ -> champ.getValue().tache() == tache)
                .map(Map.Entry::getKey)
                .toList();
    }

    public Optional<TacheSuivi> tache(String champ) {
        return Optional.ofNullable(champs.get(champ)).map(Champ::tache);
    }

    @Override
    public boolean connait(String champ) {
        return champs.containsKey(champ);
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        var connu = champs.get(champ);
        return connu == null || connu.max() == 0 ? OptionalInt.empty() : OptionalInt.of(connu.max());
    }

    @Override
    public String ou(String champ) {
        var connu = champs.get(champ);
        return connu == null ? champ : connu.ou();
    }

    /// @param max 0 for a choice
    private record Champ(TacheSuivi tache, int max, String ou) {}
}
