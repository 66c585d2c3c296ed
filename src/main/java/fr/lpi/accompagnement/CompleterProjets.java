package fr.lpi.accompagnement;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;

/// What another module adds to a project for somebody who writes it, and only for them. Nothing that is written in it
/// is replaced.
public interface CompleterProjets {

    /// @param intitule « Projet de l'année 2026-2027 » until it has a name
    record Ecrit(ProjetId id, EtablissementId etablissement, String intitule) {}

    /// @param publicVise for whom it is, in words
    record Action(String intitule, String objectif, String publicVise) {}

    /// @throws fr.lpi.web.erreur.Introuvable this person does not write it
    Ecrit lire(Utilisateur par, ProjetId projet);

    /// Identifies a line to come, so that what is sent twice makes one.
    String nouvelleLigne();

    /// Adds an action, once: a line that holds something already is left as it is, and so is one of these very words.
    ///
    /// @param ligne drawn before by [#nouvelleLigne]
    /// @return the line that holds it
    /// @throws fr.lpi.web.erreur.Introuvable this person does not write it, or nobody drew such a line
    String proposer(Utilisateur par, ProjetId projet, String ligne, Action action);

    /// Adds a paragraph at the end of the diagnosis, once.
    ///
    /// @return false when there is no room left for it
    /// @throws fr.lpi.web.erreur.Introuvable this person does not write it
    boolean prolongerLeDiagnostic(Utilisateur par, ProjetId projet, String paragraphe);
}
