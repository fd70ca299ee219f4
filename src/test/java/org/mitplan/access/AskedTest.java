package org.mitplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    private static final Pattern OF_FILE = Pattern.compile("(\\w+\\.)?(file_id|file) = :file");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select title from agreement where file_id = :file",
                "select a.title from agreement a where a.stage = 'OPEN or' and a.file_id = :file order by a.id",
                "select a from Agreement a where a.file = :file and a.id = :id",
                "select id from a where file_id = :file union all select id from b where b.file_id = :file",
                "(select id from a where file_id = :file limit 3) union (select id from b where file_id = :file) order by id",
                "select * from (select id from a where file_id = :file) x where x.id > 3 or x.id = 1",
                "select id from a where due_on between :from and :to and file_id = :file",
                "select id from a where a.id in (select b.id from b where b.file_id = :file)",
                "select id from a where exists (select 1 from b where b.file_id = :file and b.a = a.id)",
                "select id from a where (x = 1 or y = 2) and file_id = :file group by id having count(*) > 1",
                "select id from a where (file_id = :file and x = 1)",
                "select id from a where (x = 1 and file_id = :file) or (file_id = :file and y = 2)",
                "select id from c where c.child_id = (select f.child_id from f where f.file_id = :file) lock in share mode",
                "update agreement set title = :title where file_id = :file and id = :id",
                "delete from draft where account_id = :me and file_id = :file",
                "insert into draft (account_id, file_id, body) values (:me, :file, :body) on duplicate key update body = :body",
                "insert into n (file_id, at) select :file, d.at from draft d where d.file_id = :file",
            })
    void conditionOfEachRowCounts(String text) {
        assertThat(Asked.of(text).asks(OF_FILE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select title from agreement",
                "select title from agreement where id = :id or file_id = :file",
                "select title from agreement where id = :id and not file_id = :file",
                "select title from agreement where (id = :id or file_id = :file)",
                "select title from agreement where title = 'x and file_id = :file and y'",
                "select title, file_id = :file from agreement where id = :id",
                "select title from agreement a left join case_file f on f.file_id = :file where a.id = :id",
                "select (select 1 from b where file_id = :file) from agreement where id = :id",
                "select id from a where file_id = :file union all select text from entry",
                "select id from a where file_id = :file and x = 1 or 1 = 1",
                "select id from a where case when x = 1 and file_id = :file and y then 1 else 1 end",
                "select id from a where not exists (select 1 from b where b.file_id = :file)",
                "select id from a where file_id = :file xor true",
                "select id from (select id from a) x where x.id = 1",
                "select id from a where coalesce(file_id = :file, true)",
                "select id from a where file_id = :file is not null",
                "select id from a where file_id = :file || true",
                "update agreement set file_id = :file where id = :id",
                "delete from draft where coalesce(file_id = :file, true)",
                "insert into draft (account_id, file_id) values (:me, :other)",
                "insert into note (body) select body from draft where :file is not null",
                "select id from a having file_id = :file"
            })
    void anythingElseDoesNot(String text) {
        assertThat(Asked.of(text).asks(OF_FILE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select title from agreement /* file_id = :file */",
                "select title from agreement where id = :id -- and file_id = :file",
                "select title from agreement where id = :id # and file_id = :file"
            })
    void commentsAreRefused(String text) {
        assertThatThrownBy(() -> Asked.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
