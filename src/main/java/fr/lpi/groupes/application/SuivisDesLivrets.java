package fr.lpi.groupes.application;

import fr.lpi.groupes.GroupeSuivi;
import fr.lpi.groupes.GroupesSuivis;
import fr.lpi.groupes.persistence.JdbcProgres;
import fr.lpi.scolarite.AnneeScolaire;
import fr.lpi.web.Dates;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SuivisDesLivrets implements GroupesSuivis {

    private final JdbcProgres progres;
    private final Clock horloge;

    SuivisDesLivrets(JdbcProgres progres, Clock horloge) {
        this.progres = progres;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GroupeSuivi> du(UUID livret) {
        return progres.duLivret(
                livret, AnneeScolaire.le(Dates.jour(horloge.instant())).debut());
    }
}
