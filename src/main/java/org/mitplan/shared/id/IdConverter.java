package org.mitplan.shared.id;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import java.util.function.Function;

/** Stores a typed id as the native UUID of MariaDB; one nested converter for each type of id. */
abstract class IdConverter<T extends Id> implements AttributeConverter<T, UUID> {
    private final Function<UUID, T> type;

    IdConverter(Function<UUID, T> type) {
        this.type = type;
    }

    @Override
    public UUID convertToDatabaseColumn(T id) {
        return id == null ? null : id.value();
    }

    @Override
    public T convertToEntityAttribute(UUID value) {
        return value == null ? null : type.apply(value);
    }

    @Converter(autoApply = true)
    static class OfAccount extends IdConverter<AccountId> {
        OfAccount() {
            super(AccountId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfTeam extends IdConverter<TeamId> {
        OfTeam() {
            super(TeamId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfPerson extends IdConverter<PersonId> {
        OfPerson() {
            super(PersonId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfCaseFile extends IdConverter<CaseFileId> {
        OfCaseFile() {
            super(CaseFileId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfGoal extends IdConverter<GoalId> {
        OfGoal() {
            super(GoalId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfAgreement extends IdConverter<AgreementId> {
        OfAgreement() {
            super(AgreementId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfEntry extends IdConverter<EntryId> {
        OfEntry() {
            super(EntryId::new);
        }
    }

    @Converter(autoApply = true)
    static class OfPlan extends IdConverter<PlanId> {
        OfPlan() {
            super(PlanId::new);
        }
    }
}
