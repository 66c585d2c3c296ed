package fr.lpi.ppre;

import fr.lpi.ppre.AccordFamille.EnAttente;
import fr.lpi.ppre.Signataire.Issue;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is read and printed together: a finalised PPRE, and its bilan once that is finalised too.
///
/// @param depasse absent while the PPRE stands
/// @param signatures given on the screen, in the order of the form
/// @param recueil what was noted of those given on paper
public record PpreEtBilan(
        DocumentPpre ppre,
        @Nullable DocumentBilan bilan,
        @Nullable Depasse depasse,
        List<SignatureDessinee> signatures,
        Recueil recueil) {

    public PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan) {
        this(ppre, bilan, null);
    }

    public PpreEtBilan(DocumentPpre ppre, @Nullable DocumentBilan bilan, @Nullable Depasse depasse) {
        this(ppre, bilan, depasse, List.of(), Recueil.RIEN);
    }

    public PpreEtBilan signe(Collection<SignatureDessinee> par) {
        return new PpreEtBilan(ppre, bilan, depasse, List.copyOf(par), recueil);
    }

    public PpreEtBilan recueillant(Recueil note) {
        return new PpreEtBilan(ppre, bilan, depasse, signatures, note);
    }

    public Optional<DocumentBilan> sonBilan() {
        return Optional.ofNullable(bilan);
    }

    /// The family's agreement, and the signatures noted.
    ///
    /// @param signatures in the order of the form
    public record Recueil(AccordFamille accord, Map<Signataire, Issue> signatures) {

        public static final Recueil RIEN = new Recueil(new EnAttente(), Map.of());

        public Recueil {
            signatures = Collections.unmodifiableMap(new TreeMap<>(signatures));
        }
    }
}
