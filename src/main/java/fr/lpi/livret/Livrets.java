package fr.lpi.livret;

import fr.lpi.scolarite.EleveId;
import java.util.List;
import java.util.Optional;

/// The livrets that the current account may see; the others do not exist for it.
public interface Livrets {

    Optional<Livret> parId(LivretId id);

    Optional<Livret> parNumero(NumeroLivret numero);

    /// Held until the end of the transaction: those who begin something on a livret come one after the other.
    void tenir(LivretId id);

    /// None for LPI at work for itself, which has a role on no livret.
    List<Livret> visibles();

    /// One for most pupils; the one in use first, then those received from another school beside it.
    List<Livret> de(EleveId eleve);
}
