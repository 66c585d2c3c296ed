package fr.lpi.document.livret;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.lpi.ppre.Depasse.Interrompu;
import fr.lpi.ppre.DocumentBilan;
import fr.lpi.ppre.DocumentPpre;
import fr.lpi.ppre.DocumentPpre.Categorie;
import fr.lpi.ppre.DocumentPpre.Entete;
import fr.lpi.ppre.PpreEtBilan;
import fr.lpi.ppre.SignatureDessinee;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A livret as a document: what its reader may download of it on a day, on paper and as data inside it.
///
/// @param entete the pupil on that day, which stands for the finalisation that a livret does not know
/// @param amenagements by bank, the one that applies first; only what is chosen
/// @param documents the finalised ones, oldest first
public record DocumentLivret(int edition, Entete entete, List<Banque> amenagements, List<Document> documents) {

    public static final int EDITION = 1;

    public record Banque(String code, String libelle, List<Categorie> categories) {}

    /// A document as it stands: the versions that a rectificatif replaced are not in it.
    ///
    /// @param bilan absent until it is finalised
    /// @param interrompu absent unless its mise en œuvre ended before its bilan
    /// @param signatures drawn on the paper, and as data nowhere else
    public record Document(
            DocumentPpre ppre,
            @Nullable DocumentBilan bilan,
            @Nullable Interrompu interrompu,
            @JsonIgnore List<SignatureDessinee> signatures) {

        @JsonCreator
        public Document(
                @JsonProperty("ppre") DocumentPpre ppre,
                @JsonProperty("bilan") @Nullable DocumentBilan bilan,
                @JsonProperty("interrompu") @Nullable Interrompu interrompu) {
            this(ppre, bilan, interrompu, List.of());
        }

        public static Document de(PpreEtBilan lu) {
            return new Document(
                    lu.ppre(),
                    lu.bilan(),
                    lu.depasse() instanceof Interrompu interrompu ? interrompu : null,
                    lu.signatures());
        }

        public PpreEtBilan contenu() {
            return new PpreEtBilan(ppre, bilan, interrompu, signatures);
        }
    }
}
