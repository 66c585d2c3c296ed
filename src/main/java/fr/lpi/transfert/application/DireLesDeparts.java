package fr.lpi.transfert.application;

import fr.lpi.acces.Utilisateur;
import fr.lpi.livret.LivretId;
import fr.lpi.scolarite.EleveId;
import fr.lpi.scolarite.FicheEleve;
import fr.lpi.scolarite.FichesEleves;
import fr.lpi.transfert.LivretsPartis;
import fr.lpi.transfert.persistence.JdbcDeparts;
import fr.lpi.transfert.persistence.JdbcDeparts.Depart;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who followed a livret that it has left with its pupil: once, and on each page of it they come back to.
@Component
public class DireLesDeparts implements LivretsPartis {

    private final JdbcDeparts departs;
    private final FichesEleves fiches;
    private final Clock horloge;

    DireLesDeparts(JdbcDeparts departs, FichesEleves fiches, Clock horloge) {
        this.departs = departs;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Parti> aDire(Utilisateur utilisateur) {
        return enMots(departs.aDire());
    }

    /// Saying twice that one knows changes nothing.
    @Transactional
    public void sus(Collection<LivretId> livrets) {
        departs.direSus(livrets, horloge.instant());
    }

    /// @param numero of the livret that an address is about; absent for that of a PPRE
    @Transactional(readOnly = true)
    public Optional<Parti> derriere(@Nullable String numero, @Nullable UUID ppre) {
        return enMots(departs.derriere(numero, ppre).stream().toList()).stream().findFirst();
    }

    private List<Parti> enMots(List<Depart> lus) {
        if (lus.isEmpty()) {
            return List.of();
        }
        Map<EleveId, String> noms = fiches
                .parIds(lus.stream().map(Depart::eleve).distinct().toList())
                .stream()
                .collect(Collectors.toMap(FicheEleve::id, FicheEleve::nomComplet));
        return lus.stream()
                .map(depart -> new Parti(depart.livret(), noms.get(depart.eleve()), depart.le()))
                .toList();
    }
}
