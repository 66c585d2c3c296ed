package fr.lpi.scolarite.domain.ligne;

/// Takes what a file says, line after line, as it is read: nothing holds the file whole.
public interface Recueil {

    void accepter(LigneEleve ligne);

    void refuser(LigneRefusee ligne);

    /// A pupil that the file itself says is gone or in no class.
    void ignorer();
}
