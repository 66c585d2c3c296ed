package fr.lpi.ppre;

import fr.lpi.livret.LivretId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Where the PPRE of livrets stand. The current account sees drafts, of a PPRE or of its bilan, only where it may
/// write.
public interface EtatsPpre {

    /// Oldest first.
    List<EtatPpre> du(LivretId livret);

    /// The same of all the livrets that the current account sees, which costs less than naming them; a livret without
    /// any is absent.
    Map<LivretId, List<EtatPpre>> visibles();

    /// What the PPRE of a livret aim at, by the document that stands of each; a draft is absent.
    Map<PpreId, Visees> visees(LivretId livret);

    /// The drafts of a livret that may still be taken back, the latest first; nothing for those who only read.
    List<BrouillonSupprime> corbeille(LivretId livret, LocalDate aujourdhui);
}
