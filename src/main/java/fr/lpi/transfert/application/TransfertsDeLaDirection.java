package fr.lpi.transfert.application;

import fr.lpi.acces.Profil;
import fr.lpi.acces.Utilisateur;
import fr.lpi.transfert.TransfertsEnAttente;
import fr.lpi.transfert.persistence.JdbcDemandes;
import fr.lpi.transfert.persistence.JdbcDemandes.Recue;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class TransfertsDeLaDirection implements TransfertsEnAttente {

    private final JdbcDemandes demandes;
    private final RapprocherEleves rapprocherEleves;
    private final Clock horloge;

    TransfertsDeLaDirection(JdbcDemandes demandes, RapprocherEleves rapprocherEleves, Clock horloge) {
        this.demandes = demandes;
        this.rapprocherEleves = rapprocherEleves;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public Attente pour(Utilisateur utilisateur) {
        return utilisateur.profil() == Profil.DIRECTION
                ? new Attente(
                        (int) demandes.recues(LocalDate.now(horloge)).stream()
                                .map(Recue::demande)
                                .distinct()
                                .count(),
                        rapprocherEleves.doutes(utilisateur).size())
                : Attente.AUCUNE;
    }
}
