package fr.lpi.ppre.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.ppre.PpreId;
import fr.lpi.redaction.Enregistrement;
import fr.lpi.web.formulaire.Conflits;
import fr.lpi.web.formulaire.Modification;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the text chosen between two; if a third came meanwhile, the choice is asked again.
@Component
public class TrancherConflit {

    private final EnregistrerPpre enregistrerPpre;
    private final Conflits conflits;

    TrancherConflit(EnregistrerPpre enregistrerPpre, Conflits conflits) {
        this.enregistrerPpre = enregistrerPpre;
        this.conflits = conflits;
    }

    /// @param choix the stored text that was shown, and the one chosen
    /// @return whether the choice is written
    @Transactional
    public boolean executer(Utilisateur par, PpreId id, Modification choix) {
        return lever(id, choix, enregistrerPpre.executer(par, id, List.of(choix)));
    }

    /// The same in the bilan.
    @Transactional
    public boolean bilan(Utilisateur par, PpreId id, Modification choix) {
        return lever(id, choix, enregistrerPpre.bilan(par, id, List.of(choix)));
    }

    private boolean lever(PpreId id, Modification choix, Enregistrement resultat) {
        if (!resultat.fusion().conflits().isEmpty()) {
            return false;
        }
        conflits.lever(id.valeur(), choix.champ());
        return true;
    }
}
