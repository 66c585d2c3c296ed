package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.web.formulaire.Jour;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A need before there is a PPRE, or the answer to one, as it is typed, right or wrong: read as the suivi of a PPRE
/// begun today would be.
public record SaisieBesoin(Map<String, String> champs) {

    /// @param circonstance code of it; empty while none is chosen
    public record Besoin(LocalDate le, String circonstance, String par, String constat) {}

    /// @param redacteur account of who is to write
    public record Validation(LocalDate le, String redacteur) {}

    /// @param lu absent while something is wrong
    /// @param refus what to do, by field
    public record Lue<T>(Optional<T> lu, Map<String, String> refus) {}

    public Lue<Besoin> besoin(FormulaireSuivi formulaire, LocalDate aujourdhui) {
        var lecture = lecture(TacheSuivi.BESOIN, Map.of(), formulaire, aujourdhui, Set.of());
        var refus = new LinkedHashMap<String, String>();
        exiger(
                ChampsSuivi.BESOIN_LE,
                "Écrivez le jour où le besoin a été identifié, par exemple %s.".formatted(Jour.ecrire(aujourdhui)),
                refus);
        lecture.manques().forEach(manque -> refus.putIfAbsent(manque.champ(), manque.message()));
        var lu = lecture.besoin();
        return lue(
                Optional.ofNullable(lu.le())
                        .map(le -> new Besoin(le, lire(ChampsSuivi.BESOIN_CIRCONSTANCE), lu.par(), lu.constat())),
                refus);
    }

    /// @param besoin the one that is answered, which is not validated before it was identified; absent once answered
    /// @param redacteurs those who may be named to write, as the form holds them
    public Lue<Validation> validation(
            Optional<BesoinEnAttente> besoin,
            FormulaireSuivi formulaire,
            LocalDate aujourdhui,
            Set<String> redacteurs) {
        var note = besoin.map(BesoinEnAttente::champs).orElse(Map.of());
        var lecture = lecture(TacheSuivi.VALIDATION, note, formulaire, aujourdhui, redacteurs);
        var refus = new LinkedHashMap<String, String>();
        exiger(
                ChampsSuivi.VALIDATION_LE,
                "Écrivez le jour de la validation, par exemple %s.".formatted(Jour.ecrire(aujourdhui)),
                refus);
        lecture.manques().stream()
                .filter(manque -> !note.containsKey(manque.champ()))
                .forEach(manque -> refus.putIfAbsent(manque.champ(), manque.message()));
        exiger(ChampsSuivi.REDACTEUR, "Choisissez qui rédige le PPRE, par exemple l'enseignant responsable.", refus);
        var lu = lecture.validation();
        return lue(Optional.ofNullable(lu.le()).map(le -> new Validation(le, lu.redacteur())), refus);
    }

    /// @param note what stands already
    private LectureSuivi lecture(
            TacheSuivi tache,
            Map<String, String> note,
            FormulaireSuivi formulaire,
            LocalDate aujourdhui,
            Set<String> redacteurs) {
        var lus = new TreeMap<>(champs);
        lus.keySet().retainAll(formulaire.champs(tache));
        lus.putAll(note);
        return LectureSuivi.de(
                new Saisie(lus), formulaire, new Reperes(aujourdhui, null, null, aujourdhui), redacteurs);
    }

    private void exiger(String champ, String message, Map<String, String> refus) {
        if (lire(champ).isBlank()) {
            refus.put(champ, message);
        }
    }

    private String lire(String champ) {
        return champs.getOrDefault(champ, "");
    }

    private static <T> Lue<T> lue(Optional<T> lu, Map<String, String> refus) {
        return new Lue<>(lu.filter(_ -> refus.isEmpty()), refus);
    }
}
