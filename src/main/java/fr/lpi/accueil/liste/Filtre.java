package fr.lpi.accueil.liste;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.Profil;
import java.util.EnumSet;
import java.util.Set;

/// The guide's four filters of « Mes livrets ».
enum Filtre {
    RESPONSABLE("responsable", "Responsable") {
        @Override
        boolean retient(LivretSuivi livret, CompteId moi) {
            return livret.livret().estConfieA(moi);
        }
    },
    CONTRIBUTEUR("contributeur", "Contributeur") {
        @Override
        boolean retient(LivretSuivi livret, CompteId moi) {
            return livret.livret().contributeurs().contains(moi);
        }
    },
    EN_COURS("en-cours", "Dispositif(s) en cours de réalisation") {
        @Override
        boolean retient(LivretSuivi livret, CompteId moi) {
            return livret.enCours();
        }
    },
    AUCUN("aucun", "Aucun dispositif en cours de réalisation") {
        @Override
        boolean retient(LivretSuivi livret, CompteId moi) {
            return !livret.enCours();
        }
    };

    private final String code;
    private final String libelle;

    Filtre(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /// An MDPH team has no place in the livrets it reads.
    static Set<Filtre> pour(Profil profil) {
        return profil == Profil.MDPH ? EnumSet.of(EN_COURS, AUCUN) : EnumSet.allOf(Filtre.class);
    }

    abstract boolean retient(LivretSuivi livret, CompteId moi);

    String code() {
        return code;
    }

    String libelle() {
        return libelle;
    }
}
