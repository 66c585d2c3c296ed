package fr.lpi.livret.domain;

import fr.lpi.livret.AmenagementsChoisis;
import fr.lpi.redaction.Reproche;
import fr.lpi.referentiel.Listes.Lame;
import fr.lpi.referentiel.Referentiel;
import fr.lpi.web.formulaire.Grille;
import fr.lpi.web.formulaire.Texte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The form of the aménagements of a livret. It has the fields of every bank: what was chosen before a pupil changed
/// palier is removed in it too.
public final class FormulaireAmenagements implements Grille {

    private final Map<String, Champ> champs = new HashMap<>();
    private final int texteMax;

    public FormulaireAmenagements(Referentiel referentiel) {
        this.texteMax = referentiel.limites().textePrecisionMax();
        referentiel
                .paliers()
                .forEach(palier -> palier.categories()
                        .forEach(categorie -> categorie.lames().forEach(lame -> {
                            champs.put(AmenagementsChoisis.champLibre(lame.code()), new Champ(lame, true));
                            lame.amenagements()
                                    .forEach(am ->
                                            champs.put(AmenagementsChoisis.champ(am.code()), new Champ(lame, false)));
                        })));
    }

    /// @param libre the free line of the accordion, and not one of its boxes
    private record Champ(Lame lame, boolean libre) {}

    @Override
    public boolean connait(String champ) {
        return champs.containsKey(champ);
    }

    @Override
    public OptionalInt longueurMax(String champ) {
        var connu = champs.get(champ);
        return connu == null || !connu.libre() ? OptionalInt.empty() : OptionalInt.of(texteMax);
    }

    @Override
    public String ou(String champ) {
        return Optional.ofNullable(champs.get(champ))
                .map(connu -> "Aménagements du livret, «\u00a0%s\u00a0»"
                        .formatted(connu.lame().libelle()))
                .orElse("");
    }

    /// What the form has to say of its texts.
    public List<Reproche> reproches(Map<String, String> valeurs) {
        return valeurs.entrySet().stream()
                .filter(valeur -> longueurMax(valeur.getKey()).isPresent())
                .flatMap(valeur -> Texte.tropLong(valeur.getValue(), texteMax)
                        .map(message -> new Reproche(valeur.getKey(), message, true))
                        .stream())
                .toList();
    }
}
