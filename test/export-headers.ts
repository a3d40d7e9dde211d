/** How tables of people and deals are headed by the programs that companies leave: in their words and order. */
export const exportHeaders: readonly {
  from: string
  object: 'contact' | 'deal'
  header: string
  row?: string
}[] = [
  {
    from: 'an address book of a mail account',
    object: 'contact',
    header:
      'First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Website 1 - Value',
    row: 'Aino,Maria,Virtanen,,,Ansku,Northquay,Buyer,1984-05-02,,,* myContacts,Work,aino@northquay.example,Mobile,+358 40 555 0101,Kauppakatu 1,Oulu,90100,Finland,https://northquay.example',
  },
  {
    from: 'an address book of an office program',
    object: 'contact',
    header:
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Business Fax,Business Phone,Home Phone,Mobile Phone,Birthday,Categories,E-mail Address,E-mail 2 Address,Notes,Web Page',
  },
  {
    from: 'people of a marketing program',
    object: 'contact',
    header:
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Contact owner,Lifecycle Stage,Create Date,Last Contacted,Company Name,Website URL',
    row: '71,BO,lind,Bo@Corrin.example,+46 8 555 0102,Head of purchasing,Greta Oduya,customer,2024-04-01 09:12,2025-03-01 10:00,Corrin Foods,corrin.example',
  },
  {
    from: 'deals of a marketing program',
    object: 'deal',
    header:
      'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,Deal Type,Closed Lost Reason,Associated Contact',
  },
  {
    from: 'a report of people',
    object: 'contact',
    header:
      'First Name,Last Name,Email,Phone,Account Name,Mailing City,Mailing State/Province,Mailing Zip/Postal Code',
  },
  {
    from: 'people of a pipeline',
    object: 'contact',
    header: 'Person - ID,Person - Name,Person - Email,Person - Phone,Organization - Name',
  },
]
