// The signs of the pages of the settings, which only the settings and the palette show.
export {
  IconBuilding,
  IconCalendar,
  IconCoins,
  IconDatabaseExport,
  IconKey,
  IconLayoutList,
  IconLayoutSidebar,
  IconListSearch,
  IconLock,
  IconShieldHalf,
  IconStack2,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
