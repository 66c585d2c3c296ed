package fr.lpi.web.formulaire;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Two texts that grew from the same one, compared word by word.
public final class DeuxTextes {

    private DeuxTextes() {}

    /// A piece of a text; `ajoute` when the text they started from had it not.
    public record Morceau(String texte, boolean ajoute) {}

    public static List<Morceau> ajouts(String depart, String texte) {
        var avant = mots(depart);
        var apres = mots(texte);
        var nouveaux = new boolean[apres.size()];
        for (var delta : DiffUtils.diff(avant, apres).getDeltas()) {
            if (delta.getType() != DeltaType.DELETE) {
                var cible = delta.getTarget();
                Arrays.fill(nouveaux, cible.getPosition(), cible.getPosition() + cible.size(), true);
            }
        }
        var morceaux = new ArrayList<Morceau>();
        var debut = 0;
        for (var i = 1; i <= apres.size(); i++) {
            if (i == apres.size() || nouveaux[i] != nouveaux[debut]) {
                morceaux.add(new Morceau(String.join("", apres.subList(debut, i)), nouveaux[debut]));
                debut = i;
            }
        }
        return List.copyOf(morceaux);
    }

    /// Both changes in one text; empty when they touch the same words.
    public static Optional<String> reunir(String depart, String mien, String sien) {
        var base = mots(depart);
        var deltas = new ArrayList<AbstractDelta<String>>();
        deltas.addAll(DiffUtils.diff(base, mots(sien)).getDeltas());
        deltas.addAll(DiffUtils.diff(base, mots(mien)).getDeltas());
        deltas.sort(Comparator.comparingInt(delta -> delta.getSource().getPosition()));
        var reuni = new StringBuilder();
        var lu = 0;
        for (var delta : deltas) {
            var source = delta.getSource();
            if (source.getPosition() < lu || (source.getPosition() == lu && touche(deltas, delta))) {
                return Optional.empty();
            }
            base.subList(lu, source.getPosition()).forEach(reuni::append);
            delta.getTarget().getLines().forEach(reuni::append);
            lu = source.getPosition() + source.size();
        }
        base.subList(lu, base.size()).forEach(reuni::append);
        return Optional.of(reuni.toString());
    }

    /// Two changes at one place would be joined in an order that neither author chose.
    private static boolean touche(List<AbstractDelta<String>> deltas, AbstractDelta<String> delta) {
        return deltas.stream()
                .filter(autre -> autre != delta)
                .anyMatch(autre ->
                        autre.getSource().getPosition() == delta.getSource().getPosition());
    }

    private static List<String> mots(String texte) {
        return texte.isEmpty() ? List.of() : Arrays.asList(texte.split("(?<=\\s)|(?=\\s)|(?<=[.,;:!?])|(?=[.,;:!?])"));
    }
}
