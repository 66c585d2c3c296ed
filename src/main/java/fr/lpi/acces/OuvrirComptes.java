package fr.lpi.acces;

import java.util.Set;

/// Opens accounts for LPI itself: the demonstration. Refused to every account.
public interface OuvrirComptes {

    /// Whether there is no account at all yet.
    boolean aucun();

    CompteId ouvrir(
            String identifiant,
            String prenom,
            String nom,
            Profil profil,
            String motDePasse,
            Set<EtablissementId> etablissements);

    /// As if its person had left; called after what the person did.
    void fermer(CompteId compte);

    /// Says of which département an MDPH account is.
    void rattacher(CompteId mdph, String departement);
}
