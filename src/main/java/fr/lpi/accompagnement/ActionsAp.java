package fr.lpi.accompagnement;

import fr.lpi.acces.EtablissementId;
import fr.lpi.acces.Utilisateur;
import java.util.List;
import java.util.Optional;

/// The actions of AP projects, for the modules that follow or cite them.
public interface ActionsAp {

    /// A project as it is being written; nothing for who does not write it.
    Optional<ProjetEcrit> ecrit(Utilisateur moi, ProjetId projet);

    /// Those that this person writes, the latest year first.
    List<ProjetEcrit> ecrits(Utilisateur moi);

    /// The intitulés of the actions that a school has published for this school year; none when nothing is. The
    /// database shows them to who works there.
    List<String> publiees(EtablissementId etablissement);
}
