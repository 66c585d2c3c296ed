package fr.lpi.groupes;

import java.util.List;
import java.util.UUID;

/// The groups that the pupil of a livret follows this school year, in one reading. The database tells them to who
/// follows the livret in the pupil's school, and nothing to others.
public interface GroupesSuivis {

    List<GroupeSuivi> du(UUID livret);
}
