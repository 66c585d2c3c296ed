package fr.lpi.ppre.domain.suivi;

import fr.lpi.ppre.AccordFamille;
import fr.lpi.ppre.PpreEtBilan.Recueil;
import fr.lpi.ppre.Signataire;
import fr.lpi.ppre.Signataire.Issue;
import fr.lpi.ppre.SignatureDessinee;
import fr.lpi.ppre.domain.formulaire.Saisie;
import fr.lpi.ppre.domain.lecture.Manque;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A suivi read through its form: the facts it holds, and what is to be mended. What is wrong is no fact.
///
/// @param circonstance its words; empty while none is chosen
/// @param accord held for given or refused once it is dated
public record LectureSuivi(
        Besoin besoin,
        Validation validation,
        Reunion reunion,
        AccordFamille accord,
        Map<Signataire, Issue> signatures,
        Map<String, LocalDate> jours,
        List<Manque> manques) {

    /// @param redacteurs those who may be named to write, as the form holds them
    public static LectureSuivi de(Saisie saisie, FormulaireSuivi formulaire, Reperes reperes, Set<String> redacteurs) {
        return new LecteurSuivi(saisie, formulaire, reperes, redacteurs).lire();
    }

    /// The agreement alone, for the pages that list many PPRE.
    public static AccordFamille accord(String etat, String le, Reperes reperes) {
        return LecteurSuivi.accord(etat, le, reperes);
    }

    /// The same once some have signed on the screen, whatever is noted of their signature on paper.
    public LectureSuivi signeeALEcran(Collection<SignatureDessinee> dessinees) {
        var toutes = new EnumMap<Signataire, Issue>(Signataire.class);
        toutes.putAll(signatures);
        dessinees.forEach(
                dessinee -> toutes.put(dessinee.signataire(), new Issue(Signataire.Reponse.SIGNE, dessinee.le())));
        return new LectureSuivi(besoin, validation, reunion, accord, Map.copyOf(toutes), jours, manques);
    }

    /// What the paper says of it.
    public Recueil recueil() {
        return new Recueil(accord, signatures);
    }

    public @Nullable LocalDate le(String champ) {
        return jours.get(champ);
    }

    public long signees() {
        return signatures.values().stream()
                .filter(signature -> signature.reponse() == Signataire.Reponse.SIGNE)
                .count();
    }

    /// Those of whose signature nothing is known, neither on paper nor on the screen: the second responsable légal may
    /// not exist.
    public static Set<Signataire> attendusEncore(Set<Signataire> notes, Set<Signataire> aLEcran) {
        var attendus = EnumSet.complementOf(EnumSet.of(Signataire.RESPONSABLE_2));
        attendus.removeAll(notes);
        attendus.removeAll(aLEcran);
        return attendus;
    }

    /// How many signatures somebody spoke of: the second responsable légal may not exist.
    public long attendues() {
        return Signataire.values().length - (signatures.containsKey(Signataire.RESPONSABLE_2) ? 0 : 1);
    }

    public record Besoin(String par, @Nullable LocalDate le, String circonstance, String constat) {

        boolean note() {
            return le != null;
        }
    }

    /// @param redacteur account of who writes, as the form holds it; empty while nobody is named who may
    public record Validation(String par, @Nullable LocalDate le, String redacteur) {}

    public record Reunion(@Nullable LocalDate le, @Nullable LocalTime heure, String lieu, String invites) {}
}
