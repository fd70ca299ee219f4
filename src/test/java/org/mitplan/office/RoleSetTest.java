package org.mitplan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitplan.access.Role;

class RoleSetTest {
    private final RoleSet column = new RoleSet();

    @Test
    void rolesComeBackAsTheyWereStored() {
        for (Set<Role> roles :
                Set.of(
                        Set.<Role>of(),
                        Set.of(Role.CASEWORKER),
                        Set.of(Role.TEAM_LEAD, Role.ADMINISTRATOR))) {
            String stored = column.convertToDatabaseColumn(roles);
            assertThat(column.convertToEntityAttribute(stored)).isEqualTo(roles);
        }
    }

    @Test
    void allRolesTogetherFitIntoTheColumn() {
        assertThat(column.convertToDatabaseColumn(Set.of(Role.values())).length())
                .isLessThanOrEqualTo(140);
    }
}
