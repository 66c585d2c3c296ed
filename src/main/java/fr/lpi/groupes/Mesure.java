package fr.lpi.groupes;

import fr.lpi.web.Dates;
import fr.lpi.web.formulaire.Nombres;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The indicator of a group, in words; of nothing for a group where nothing is counted.
public record Mesure(String nom, String unite, @Nullable BigDecimal vise) {

    public static final Mesure AUCUNE = new Mesure("", "", null);

    public boolean compte() {
        return !nom.isEmpty();
    }

    /// « 12 % », « 12 ».
    public String ecrire(BigDecimal valeur) {
        return unite.isEmpty() ? Nombres.ecrire(valeur) : Nombres.ecrire(valeur) + "\u00a0" + unite;
    }

    /// « 17 novembre 2026 : 7 % – Reformule sans aide ».
    public String enMots(Progres progres) {
        var valeur = progres.valeur();
        return Dates.enLettres(progres.le()) + "\u00a0: "
                + Stream.of(valeur == null ? "" : ecrire(valeur), progres.mot())
                        .filter(mot -> !mot.isEmpty())
                        .collect(Collectors.joining(" – "));
    }

    /// « 3 → 5 → 7 »; empty where no value was noted.
    public String valeurs(List<Progres> progres) {
        return progres.stream()
                .map(Progres::valeur)
                .filter(Objects::nonNull)
                .map(this::ecrire)
                .collect(Collectors.joining(" → "));
    }

    /// « visé : 80 % »; empty for no target.
    public String enVue() {
        return vise == null ? "" : "visé\u00a0: " + ecrire(vise);
    }
}
