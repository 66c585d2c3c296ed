package fr.lpi.referentiel;

import fr.lpi.referentiel.Listes.ActionBilan;
import fr.lpi.referentiel.Listes.Circonstance;
import fr.lpi.referentiel.Listes.Discipline;
import fr.lpi.referentiel.Listes.Domaine;
import fr.lpi.referentiel.Listes.Fonction;
import fr.lpi.referentiel.Listes.Niveau;
import fr.lpi.referentiel.Listes.Palier;
import fr.lpi.referentiel.Listes.PersonneMobilisee;
import fr.lpi.referentiel.Listes.TypePpre;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reference lists of this edition, in the order in which they are shown.
public final class Referentiel {

    /// Function of a participant who teaches; in a second-degré school the subject is asked for.
    public static final String PROFESSEUR = "fonction-professeur";

    /// Function of a participant who directs the school.
    public static final String DIRECTION = "fonction-direction";

    /// Function of the pupil, as a participant.
    public static final String ELEVE = "fonction-eleve";

    /// Function of each responsable légal, as a participant.
    public static final String RESPONSABLES_LEGAUX = "fonction-responsables-legaux";

    /// Action of a bilan after which nothing more is expected of the PPRE.
    public static final String CLOTURE = "action-cloture-ppre";

    /// Circumstance of a need that an import may notice.
    public static final String REDOUBLEMENT = "circonstance-redoublement";

    private final Listes listes;
    private final List<Circonstance> circonstances;
    private final Map<String, Niveau> niveaux = new HashMap<>();
    private final Map<String, Integer> rangs = new HashMap<>();

    Referentiel(Listes listes, List<Circonstance> circonstances) {
        this.listes = listes;
        this.circonstances = List.copyOf(circonstances);
        for (var niveau : listes.niveaux()) {
            rangs.put(niveau.code(), niveaux.size());
            niveaux.put(niveau.code(), niveau);
        }
    }

    /// From the youngest to the oldest.
    public List<Niveau> niveaux() {
        return listes.niveaux();
    }

    public Limites limites() {
        return new Limites(listes.limites());
    }

    public List<TypePpre> typesPpre() {
        return listes.typesPpre();
    }

    public Optional<TypePpre> typePpre(String code) {
        return par(listes.typesPpre(), code);
    }

    public List<Fonction> fonctions() {
        return listes.fonctionsParticipants();
    }

    /// Those that a school may switch on beside the guide's.
    public List<Fonction> fonctionsExtension() {
        return listes.fonctionsParticipantsExtension();
    }

    public List<Discipline> disciplines() {
        return listes.disciplinesSecondDegre();
    }

    public List<Domaine> domaines() {
        return listes.domaines();
    }

    public Optional<Domaine> domaine(String code) {
        return par(listes.domaines(), code);
    }

    public List<PersonneMobilisee> personnesMobilisees() {
        return listes.personnesMobilisees();
    }

    public List<ActionBilan> actionsBilan() {
        return listes.actionsBilan();
    }

    /// Every bank of aménagements, the youngest pupils' first.
    public List<Palier> paliers() {
        return listes.amenagements();
    }

    /// The circumstances in which a need is identified, as the guide lists them.
    public List<Circonstance> circonstancesBesoin() {
        return circonstances;
    }

    public Optional<Circonstance> circonstanceBesoin(String code) {
        return par(circonstances, code);
    }

    /// @throws IllegalArgumentException no such palier: a code of ours, never something typed
    public Palier palier(String code) {
        return par(listes.amenagements(), code)
                .orElseThrow(() -> new IllegalArgumentException("Palier inconnu : " + code));
    }

    /// Which bank of aménagements applies: any class of a second-degré school takes the second degré's, a class
    /// without a level (ULIS école) the élémentaire's.
    public String palierDe(@Nullable String niveau, boolean secondDegre) {
        if (secondDegre) {
            return "second-degre";
        }
        return Optional.ofNullable(niveau)
                .flatMap(this::niveau)
                .filter(connu -> connu.degre() == 1)
                .map(Niveau::palierAmenagements)
                .orElse("elementaire");
    }

    public Optional<Niveau> niveau(String code) {
        return Optional.ofNullable(niveaux.get(code));
    }

    /// Place of a level in a schooling, the youngest first; last for an unknown one.
    public int rang(String niveau) {
        return rangs.getOrDefault(niveau, rangs.size());
    }

    /// The level that ONDE writes in its own ways, whatever the case, the accents and the spaces.
    public Optional<Niveau> niveauDepuisOnde(String libelle) {
        var cherche = simple(libelle);
        return listes.niveaux().stream()
                .filter(niveau -> niveau.degre() == 1)
                .filter(niveau -> simple(niveau.libelle()).equals(cherche)
                        || Optional.ofNullable(niveau.synonymesOnde()).orElse(List.of()).stream()
                                .anyMatch(synonyme -> simple(synonyme).equals(cherche)))
                .findFirst();
    }

    /// The level of a training code; the longest mask that begins it decides.
    public Optional<Niveau> niveauDepuisMef(String mef) {
        Niveau trouve = null;
        var longueur = 0;
        for (var niveau : listes.niveaux()) {
            for (var masque : Optional.ofNullable(niveau.masquesMef()).orElse(List.of())) {
                if (masque.length() > longueur && mef.startsWith(masque)) {
                    trouve = niveau;
                    longueur = masque.length();
                }
            }
        }
        return Optional.ofNullable(trouve);
    }

    private static <E extends Listes.Entree> Optional<E> par(List<E> liste, String code) {
        return liste.stream().filter(entree -> entree.code().equals(code)).findFirst();
    }

    static String simple(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s.]", "")
                .toUpperCase(Locale.ROOT);
    }
}
