package org.mitplan.shared.id;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Stores typed ids as the native UUID of MariaDB; a converter for each type, because EclipseLink
 * finds the type only where a class itself implements {@code AttributeConverter}.
 */
public final class IdConverters {
    private IdConverters() {}

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }

    /** For {@link AccountId}. */
    @Converter(autoApply = true)
    public static class OfAccount implements AttributeConverter<AccountId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(AccountId id) {
            return value(id);
        }

        @Override
        public AccountId convertToEntityAttribute(UUID value) {
            return value == null ? null : new AccountId(value);
        }
    }

    /** For {@link TeamId}. */
    @Converter(autoApply = true)
    public static class OfTeam implements AttributeConverter<TeamId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(TeamId id) {
            return value(id);
        }

        @Override
        public TeamId convertToEntityAttribute(UUID value) {
            return value == null ? null : new TeamId(value);
        }
    }

    /** For {@link PersonId}. */
    @Converter(autoApply = true)
    public static class OfPerson implements AttributeConverter<PersonId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PersonId id) {
            return value(id);
        }

        @Override
        public PersonId convertToEntityAttribute(UUID value) {
            return value == null ? null : new PersonId(value);
        }
    }

    /** For {@link CaseFileId}. */
    @Converter(autoApply = true)
    public static class OfCaseFile implements AttributeConverter<CaseFileId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(CaseFileId id) {
            return value(id);
        }

        @Override
        public CaseFileId convertToEntityAttribute(UUID value) {
            return value == null ? null : new CaseFileId(value);
        }
    }

    /** For {@link GoalId}. */
    @Converter(autoApply = true)
    public static class OfGoal implements AttributeConverter<GoalId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(GoalId id) {
            return value(id);
        }

        @Override
        public GoalId convertToEntityAttribute(UUID value) {
            return value == null ? null : new GoalId(value);
        }
    }

    /** For {@link AgreementId}. */
    @Converter(autoApply = true)
    public static class OfAgreement implements AttributeConverter<AgreementId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(AgreementId id) {
            return value(id);
        }

        @Override
        public AgreementId convertToEntityAttribute(UUID value) {
            return value == null ? null : new AgreementId(value);
        }
    }

    /** For {@link EntryId}. */
    @Converter(autoApply = true)
    public static class OfEntry implements AttributeConverter<EntryId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(EntryId id) {
            return value(id);
        }

        @Override
        public EntryId convertToEntityAttribute(UUID value) {
            return value == null ? null : new EntryId(value);
        }
    }

    /** For {@link PlanId}. */
    @Converter(autoApply = true)
    public static class OfPlan implements AttributeConverter<PlanId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(PlanId id) {
            return value(id);
        }

        @Override
        public PlanId convertToEntityAttribute(UUID value) {
            return value == null ? null : new PlanId(value);
        }
    }

    /** For {@link ProposalId}. */
    @Converter(autoApply = true)
    public static class OfProposal implements AttributeConverter<ProposalId, UUID> {
        @Override
        public UUID convertToDatabaseColumn(ProposalId id) {
            return value(id);
        }

        @Override
        public ProposalId convertToEntityAttribute(UUID value) {
            return value == null ? null : new ProposalId(value);
        }
    }
}
