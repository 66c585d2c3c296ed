package fr.lpi.web.formulaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/// A form as it arrives: what is asked for, the key of the submission, and each field with the value its editor saw.
///
/// The fields of the form are those for which a `vu.` comes along; a box that is not ticked sends nothing else.
///
/// @param action `auto` for a field that saves itself, else the button pressed
public record Envoi(String action, String cle, List<Modification> modifications) {

    private static final String VU = "vu.";

    /// @param connu whether the form has such a field; others are dropped
    /// @throws EnvoiTropLong a field holds more bytes than any text of ours
    public static Envoi de(MultiValueMap<String, String> parametres, Predicate<String> connu) {
        var modifications = new ArrayList<Modification>();
        parametres.forEach((nom, _) -> {
            var champ = nom.startsWith(VU) ? nom.substring(VU.length()) : "";
            if (!champ.isEmpty() && connu.test(champ)) {
                modifications.add(new Modification(champ, texte(parametres, nom), texte(parametres, champ)));
            }
        });
        return new Envoi(texte(parametres, "action"), texte(parametres, "cle"), List.copyOf(modifications));
    }

    public boolean automatique() {
        return action.equals("auto");
    }

    /// What to add to the address of a page with tabs, so that saving does not change the one that was open.
    public static String ancre(MultiValueMap<String, String> parametres) {
        var ancre = parametres.getFirst("ancre");
        return ancre != null && ancre.matches("[a-z-]{1,30}") ? "#" + ancre : "";
    }

    /// A text as it is received; empty when the form did not send it.
    ///
    /// @throws EnvoiTropLong it holds more bytes than any text of ours
    public static String texte(MultiValueMap<String, String> parametres, String nom) {
        var brut = parametres.getFirst(nom);
        if (brut == null) {
            return "";
        }
        if (brut.length() > Texte.OCTETS_MAX) {
            throw new EnvoiTropLong();
        }
        return Texte.recu(brut);
    }
}
