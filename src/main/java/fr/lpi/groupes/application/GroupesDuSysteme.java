package fr.lpi.groupes.application;

import fr.lpi.acces.CompteId;
import fr.lpi.acces.EtablissementId;
import fr.lpi.config.Fuseau;
import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.OuvrirGroupes;
import fr.lpi.groupes.Presence;
import fr.lpi.groupes.Progres;
import fr.lpi.groupes.domain.Groupe.Suivi;
import fr.lpi.groupes.domain.Note;
import fr.lpi.groupes.domain.SaisieGroupe.Fiche;
import fr.lpi.groupes.domain.Seance;
import fr.lpi.groupes.domain.Sejour;
import fr.lpi.groupes.persistence.JdbcGroupes;
import fr.lpi.groupes.persistence.JdbcProgres;
import fr.lpi.groupes.persistence.JdbcSeances;
import fr.lpi.scolarite.EleveId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class GroupesDuSysteme implements OuvrirGroupes {

    private final JdbcGroupes groupes;
    private final JdbcSeances seances;
    private final JdbcProgres progres;

    GroupesDuSysteme(JdbcGroupes groupes, JdbcSeances seances, JdbcProgres progres) {
        this.groupes = groupes;
        this.seances = seances;
        this.progres = progres;
    }

    @Override
    @Transactional
    public GroupeId ouvrir(
            EtablissementId etablissement,
            Suit suit,
            String nom,
            Set<CompteId> animateurs,
            Set<EleveId> eleves,
            CompteId par,
            LocalDate le) {
        var id = groupes.creer(
                suit.projet(),
                etablissement,
                suit.annee(),
                new Fiche(nom, new Suivi(suit.action(), suit.intitule(), null, suit.mesure()), animateurs),
                par,
                quand(le));
        groupes.ajouter(id, eleves, le);
        return id;
    }

    @Override
    @Transactional
    public void seance(GroupeId groupe, LocalDate le, String remarque, Map<EleveId, Presence> sauf, CompteId par) {
        var id = seances.ouvrir(groupe, le, par, quand(le)).id();
        seances.noter(
                groupe,
                id,
                groupes.sejours(groupe).stream().map(Sejour::eleve).toList(),
                Presence.PRESENT,
                par,
                quand(le));
        sauf.forEach((eleve, presence) -> seances.noter(groupe, id, List.of(eleve), presence, par, quand(le)));
        seances.modifier(new Seance(id, le, remarque, false, Map.of()));
    }

    @Override
    @Transactional
    public void noter(GroupeId groupe, EleveId eleve, Progres note, CompteId par) {
        progres.noter(groupe, new Note(UUID.randomUUID(), eleve, note), par, quand(note.le()));
    }

    private static Instant quand(LocalDate le) {
        return le.atTime(17, 0).atZone(Fuseau.PARIS).toInstant();
    }
}
