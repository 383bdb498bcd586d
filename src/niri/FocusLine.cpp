// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusLine.h"

#include <QByteArrayView>

#include <charconv>

namespace niri
{

namespace
{

/// Reads one line from its beginning, as long as it is as expected.
class LineReader
{
public:
    explicit LineReader(QByteArrayView line)
        : m_rest(line)
    {
    }

    bool skip(QByteArrayView text)
    {
        const bool isThere = m_rest.startsWith(text);
        if (isThere)
            m_rest = m_rest.sliced(text.size());
        return isThere;
    }

    bool readId(quint64 &id)
    {
        const auto [end, error] = std::from_chars(m_rest.begin(), m_rest.end(), id);
        const qsizetype digits = end - m_rest.begin();
        if (error != std::errc() || (m_rest.front() == '0' && digits > 1))
            return false;
        m_rest = m_rest.sliced(digits);
        return true;
    }

    bool readIdOrNull(std::optional<WindowId> &id)
    {
        quint64 number = 0;
        const bool isNull = skip("null");
        if (!isNull && !readId(number))
            return false;
        id = isNull ? std::nullopt : std::optional(WindowId{number});
        return true;
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

} // namespace

std::optional<Event> parseFocusLine(const QByteArray &line)
{
    LineReader reader(line);
    std::optional<WindowId> window;
    if (reader.skip(R"({"WindowFocusChanged":{"id":)")) {
        if (reader.readIdOrNull(window) && reader.skip("}}") && reader.isAtEnd())
            return WindowFocusChanged{window};
    } else if (reader.skip(R"({"WorkspaceActiveWindowChanged":{"workspace_id":)")) {
        quint64 workspace = 0;
        if (reader.readId(workspace) && reader.skip(R"(,"active_window_id":)") && reader.readIdOrNull(window)
            && reader.skip("}}") && reader.isAtEnd())
            return WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{workspace},
                                                .activeWindowId = window};
    }
    return std::nullopt;
}

} // namespace niri
