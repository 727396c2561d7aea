package hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-10-03                                       | 2020-10-03
            2020/10/03                                       | 2020-10-03
            20201003                                         | 2020-10-03
            2020-10-03T20:57:00Z                             | 2020-10-03T20:57Z
            2020-10-03T20:57:00.123456Z                      | 2020-10-03T20:57Z
            2020-10-03T23:57:00+03:00                        | 2020-10-03T20:57Z
            2020-10-03T23:57+0300                            | 2020-10-03T20:57Z
            2020-10-04 01:30:00 +03:00                       | 2020-10-03T22:30Z
            2020-10-03 20:57:00                              | 2020-10-03
            2020-10-03T20:57:00                              | 2020-10-03
            Sat, 03 Oct 2020 20:57:00 GMT                    | 2020-10-03T20:57Z
            Sat, 3 Oct 2020 16:57:00 -0400                   | 2020-10-03T20:57Z
            Sat, 03 Oct 2020 16:57:00 EDT                    | 2020-10-03T20:57Z
            Sep 23, 2019                                     | 2019-09-23
            Sept. 23rd, 2019                                 | 2019-09-23
            Monday, September 23, 2019                       | 2019-09-23
            23 September 2019                                | 2019-09-23
            1st of May, 2021                                 | 2021-05-01
            03-Oct-2020                                      | 2020-10-03
            Fri 07 Apr 2017 at 0914                          | 2017-04-07
            July 4, 2019 at 1:05 p.m. GMT                    | 2019-07-04T13:05Z
            July 4, 2019, 12:10 AM UTC                       | 2019-07-04T00:10Z
            July 4, 2019 3 p.m. ET                           | 2019-07-04T19:00Z
            January 4, 2019 3:00 p.m. ET                     | 2019-01-04T20:00Z
            4 January 2019 15:00 (UTC+2)                     | 2019-01-04T13:00Z
            26/10/2016                                       | 2016-10-26
            10/26/2016                                       | 2016-10-26
            05/05/2016                                       | 2016-05-05
            3.10.2020                                        | 2020-10-03
            Saturday 03/10/2020                              | 2020-10-03
            1601758620                                       | 2020-10-03T20:57Z
            1601758620000                                    | 2020-10-03T20:57Z
            """)
    void readsWhatPeopleWrite(String written, String edtf) {
        assertThat(Stamp.read(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Saturday, 03 October 2020 KSA 23:57 - GMT 20:57  | 2020-10-03T20:57Z
            Sunday, 04 October 2020 KSA 01:30 - GMT 22:30    | 2020-10-03T22:30Z
            04 October 2020 01:30 / 22:30 GMT                | 2020-10-03T22:30Z
            04 October 2020 01:30 Timbuktu / 22:30 GMT       | 2020-10-04
            03 October 2020 14:00 EDT / 18:00 GMT            | 2020-10-03T18:00Z
            03 October 2020 14:00 EDT / 19:00 GMT            | 2020-10-03
            """)
    void reconcilesTwoZones(String written, String edtf) {
        assertThat(Stamp.read(written)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "3/10/2016", "yesterday", "2019", "May", "31 February 2020", "2020-13-01", "12:30 GMT", "October 2020", "", "   ",
        "1234567", "9999-99-99", "Monday", "99/99/9999", "0000-00-00"
    })
    void doesNotGuess(String written) {
        assertThat(Stamp.read(written)).isNull();
    }
}
