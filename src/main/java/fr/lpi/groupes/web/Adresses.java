package fr.lpi.groupes.web;

import fr.lpi.groupes.GroupeId;
import fr.lpi.groupes.domain.Groupe;
import fr.lpi.scolarite.EleveId;
import fr.lpi.web.Cadre.Lien;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Where each page of a group stands.
public final class Adresses {

    public static final String GROUPES = "/groupes";

    private Adresses() {}

    public static String de(GroupeId groupe) {
        return GROUPES + "/" + groupe;
    }

    public static String seance(GroupeId groupe, UUID seance) {
        return de(groupe) + "/seances/" + seance;
    }

    public static String eleve(GroupeId groupe, EleveId eleve) {
        return de(groupe) + "/eleves/" + eleve;
    }

    public static List<Lien> ariane(boolean liste) {
        return List.of(new Lien("Projets d'AP", "/accompagnement", false), new Lien("Groupes", GROUPES, liste));
    }

    /// From the list of groups down to a page of this one.
    ///
    /// @param page the one being read; empty for the group's own
    public static List<Lien> ariane(Groupe groupe, String page) {
        var liens = new ArrayList<>(ariane(false));
        liens.add(new Lien(groupe.nom(), de(groupe.id()), page.isEmpty()));
        if (!page.isEmpty()) {
            liens.add(new Lien(page, "", true));
        }
        return liens;
    }
}
